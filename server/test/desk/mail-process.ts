/** Sends the mail of its only argument as the settings in its environment say, and prints what came of it. */
import { readConfig } from '../../src/kernel/config.ts'
import { sendMail } from '../../src/kernel/mail.ts'

console.log(await sendMail(readConfig(), JSON.parse(process.argv[2] ?? '')))
