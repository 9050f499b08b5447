/** Words of the notices. */
export const noticeWords = {
  title: { zh: '通知', en: 'Notices' },
  bell: { zh: '通知，没有未读', en: 'Notices, none unread' },
  bellUnread: { zh: '通知，{n} 条未读', en: 'Notices, {n} unread' },
  arrived: { zh: '有新通知，共 {n} 条未读', en: 'A notice arrived: {n} unread' },
  filter: { zh: '显示', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  unread: { zh: '未读', en: 'Unread' },
  list: { zh: '通知列表', en: 'List of notices' },
  markRead: { zh: '标为已读', en: 'Mark as read' },
  markReadOf: { zh: '标为已读：{number} {words}', en: 'Mark as read: {number} {words}' },
  markAll: { zh: '全部标为已读', en: 'Mark all as read' },
  allRead: { zh: '通知已全部标为已读', en: 'All notices are marked as read' },
  emptyUnread: { zh: '没有未读通知', en: 'No unread notices' },
  emptyUnreadHow: { zh: '已读的通知仍在“全部”里。', en: 'Those you have read stand under "All".' },
  empty: { zh: '还没有通知', en: 'No notices yet' },
  emptyHow: {
    zh: '事项有新进展、分派给您、或有人留言时，会在这里通知您。',
    en: 'You are told here when a matter moves, is assigned to you, or somebody writes.',
  },
} as const
