<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en_US">
<context>
    <name>AccountColours</name>
    <message>
        <source>Blue</source>
        <translation>น้ำเงิน</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>เขียว</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>ม่วง</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ชมพู</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>ส้ม</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>เขียวอมฟ้า</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>น้ำตาล</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>เทา</translation>
    </message>
</context>
<context>
    <name>AccountDefaults</name>
    <message>
        <source>Name that customers see</source>
        <translation>ชื่อที่ลูกค้าเห็น</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>โลโก้</translation>
    </message>
    <message>
        <source>Page after a payment</source>
        <translation>หน้าเมื่อชำระเงินแล้ว</translation>
    </message>
    <message>
        <source>Page after a payment that failed</source>
        <translation>หน้าเมื่อชำระเงินไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Page while it is pending</source>
        <translation>หน้าเมื่อรอดำเนินการ</translation>
    </message>
    <message>
        <source>Page of the back button</source>
        <translation>หน้าของปุ่มย้อนกลับ</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>ที่อยู่ของเกตเวย์</translation>
    </message>
    <message>
        <source>Key of the sub-merchant</source>
        <translation>คีย์ของร้านค้าย่อย</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>เลขที่คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Remember the customers that links are made for</source>
        <translation>จดจำลูกค้าที่สร้างลิงก์ให้</translation>
    </message>
    <message>
        <source>Domain of the payment links</source>
        <translation>โดเมนของลิงก์ชำระเงิน</translation>
    </message>
    <message>
        <source>Logo and receipts on paper</source>
        <translation>โลโก้และหลักฐานการชำระเงินบนกระดาษ</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Name of the shop</source>
        <translation>ชื่อร้าน</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>โหมด</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>เชื่อมต่อด้วย</translation>
    </message>
    <message>
        <source>PortOne key</source>
        <translation>คีย์ PortOne</translation>
    </message>
    <message>
        <source>PortOne secret</source>
        <translation>รหัสลับ PortOne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>ทดสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Swap key and secret</source>
        <translation>สลับคีย์กับรหัสลับ</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>เก็บไว้เฉพาะการใช้งานครั้งนี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>บันทึกบัญชี</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>บันทึกต่อไป</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Not possible</source>
        <translation>ทำไม่ได้</translation>
    </message>
    <message>
        <source>This page takes GET and POST.</source>
        <translation>หน้านี้รับเฉพาะ GET และ POST</translation>
    </message>
    <message>
        <source>No such link</source>
        <translation>ไม่มีลิงก์นี้</translation>
    </message>
    <message>
        <source>This is not the form of the payment page.</source>
        <translation>นี่ไม่ใช่แบบฟอร์มของหน้าชำระเงิน</translation>
    </message>
    <message>
        <source>This form is not from the payment page of this link.</source>
        <translation>แบบฟอร์มนี้ไม่ได้มาจากหน้าชำระเงินของลิงก์นี้</translation>
    </message>
    <message>
        <source>Choose how to pay and try again.</source>
        <translation>เลือกวิธีชำระเงินแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into, as HTML writes it: th, vi, pt-BR.</extracomment>
        <translation>th</translation>
    </message>
    <message>
        <source>Practice: no real money moves</source>
        <translation>ฝึกใช้: ไม่มีการเคลื่อนย้ายเงินจริง</translation>
    </message>
    <message>
        <source>Linktill practice gateway, on this computer only</source>
        <translation>เกตเวย์ฝึกใช้ของ Linktill เฉพาะในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>ค่าจัดส่ง</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ส่วนลด</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>รายการสินค้า</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>How a date and time are written; the letters d M y H m keep their meaning.</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Pay before</source>
        <extracomment>%1: date and time, %2: time zone, as UTC+07:00</extracomment>
        <translation>ชำระก่อน</translation>
    </message>
    <message>
        <source>The payment failed. Nothing was taken. You can try again, or %1go back to the shop%2.</source>
        <extracomment>%1 and %2 enclose the words that are a link.</extracomment>
        <translation>การชำระเงินไม่สำเร็จ ไม่มีการหักเงิน คุณลองอีกครั้งได้ หรือ%1กลับไปที่ร้าน%2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>หมายเลขคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>ชำระด้วย</translation>
    </message>
    <message>
        <source>Pay %1 %2</source>
        <extracomment>Button. %1: amount, %2: currency.</extracomment>
        <translation>ชำระ %1 %2</translation>
    </message>
    <message>
        <source>Let the payment fail</source>
        <translation>ทำให้การชำระเงินล้มเหลว</translation>
    </message>
    <message>
        <source>Pay %1 %2 to %3</source>
        <extracomment>Title of the page. %1: amount, %2: currency, %3: shop.</extracomment>
        <translation>ชำระ %1 %2 ให้ %3</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>ร้านค้า</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ยอดเงิน</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>ทุกวิธี</translation>
    </message>
    <message>
        <source>ATM card</source>
        <translation>บัตร ATM</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>โอนเงินผ่านธนาคาร</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>บาร์โค้ด</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>บัตร</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>บัตรเครดิต</translation>
    </message>
    <message>
        <source>Credit or debit card</source>
        <translation>บัตรเครดิตหรือเดบิต</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>ผ่อนชำระ</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>เงินบนมือถือ</translation>
    </message>
    <message>
        <source>QR cash</source>
        <translation>QR เงินสด</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR โค้ด</translation>
    </message>
    <message>
        <source>QR credit</source>
        <translation>QR เครดิต</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>บัญชีเสมือน</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>วอลเล็ต</translation>
    </message>
    <message>
        <source>Confirming the payment…</source>
        <translation>กำลังยืนยันการชำระเงิน…</translation>
    </message>
    <message>
        <source>This page moves on by itself when the payment is through.</source>
        <translation>หน้านี้จะเปลี่ยนเองเมื่อการชำระเงินเสร็จสิ้น</translation>
    </message>
    <message>
        <source>Go back to the shop</source>
        <translation>กลับไปที่ร้าน</translation>
    </message>
    <message>
        <source>✓ Paid</source>
        <translation>✓ ชำระแล้ว</translation>
    </message>
    <message>
        <source>Thank you. This was practice money.</source>
        <translation>ขอบคุณ เงินนี้เป็นเงินสำหรับฝึกใช้</translation>
    </message>
    <message>
        <source>This link has expired</source>
        <translation>ลิงก์นี้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>It can no longer be paid. Ask the shop for a new one.</source>
        <translation>ชำระเงินด้วยลิงก์นี้ไม่ได้อีกแล้ว ขอลิงก์ใหม่จากร้าน</translation>
    </message>
    <message>
        <source>This link was cancelled</source>
        <translation>ลิงก์นี้ถูกยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>The shop has withdrawn it. Nothing is to be paid here.</source>
        <translation>ร้านยกเลิกลิงก์นี้แล้ว ไม่มีสิ่งที่ต้องชำระที่นี่</translation>
    </message>
    <message>
        <source>This practice link no longer works. Practice links stop working when you start over.</source>
        <translation>ลิงก์ฝึกใช้นี้ใช้ไม่ได้แล้ว ลิงก์ฝึกใช้จะหยุดทำงานเมื่อคุณเริ่มใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>ส่วนลด %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวมทั้งสิ้น</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go back without paying</source>
        <translation>กลับโดยไม่ชำระเงิน</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>The request %1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation>อ่านคำขอ %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>--set %1 would leave a gap: rows are added one after the other, from [0] on.</source>
        <translation>--set %1 จะทำให้มีช่องว่างระหว่างแถว แถวต้องเพิ่มต่อกันตามลำดับ เริ่มจาก [0]</translation>
    </message>
    <message>
        <source>The request, in the gateway&apos;s JSON; - reads standard input.</source>
        <translation>คำขอในรูปแบบ JSON ของเกตเวย์ ใช้ - เพื่ออ่านจากอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Set a field of the request, such as amount=12.50 or notes[0].value=blue. May be repeated.</source>
        <translation>กำหนดค่าฟิลด์ของคำขอ เช่น amount=12.50 หรือ notes[0].value=blue ใช้ซ้ำได้หลายครั้ง</translation>
    </message>
    <message>
        <source>The gateway to send to, instead of PortOne&apos;s.</source>
        <translation>เกตเวย์ที่จะส่งไป แทนเกตเวย์ของ PortOne</translation>
    </message>
    <message>
        <source>Send to a practice gateway inside the program: no account, no network.</source>
        <translation>ส่งไปยังเกตเวย์ฝึกใช้ภายในโปรแกรม ไม่ต้องมีบัญชี ไม่ต้องใช้เครือข่าย</translation>
    </message>
    <message>
        <source>Write the link&apos;s QR code, as .png or .svg. May be repeated.</source>
        <translation>บันทึก QR โค้ดของลิงก์เป็น .png หรือ .svg ใช้ซ้ำได้หลายครั้ง</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>แสดงผลเป็นออบเจ็กต์ JSON หนึ่งรายการ</translation>
    </message>
    <message>
        <source>Wait at most so many seconds for the answer.</source>
        <translation>รอคำตอบไม่เกินจำนวนวินาทีนี้</translation>
    </message>
    <message>
        <source>Take this for the present time, such as 2024-07-20T00:00:00Z.</source>
        <translation>ใช้เวลานี้เป็นเวลาปัจจุบัน เช่น 2024-07-20T00:00:00Z</translation>
    </message>
    <message>
        <source>Language of the sentences: en, th or vi.</source>
        <translation>ภาษาของข้อความ: en, th หรือ vi</translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation>แสดงข้อความนี้แล้วออก</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>แสดงเวอร์ชันแล้วออก</translation>
    </message>
    <message>
        <source>“%1” is one word too many; an option begins with --.</source>
        <translation>“%1” เป็นคำที่เกินมา ตัวเลือกต้องขึ้นต้นด้วย --</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>ระบุ %1 ได้เพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>Say which request: --request FILE, or --request - for standard input.</source>
        <translation>ระบุคำขอที่ต้องการ: --request FILE หรือ --request - เพื่ออ่านจากอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>--set takes path=value, such as amount=12.50; “%1” is not of that form.</source>
        <translation>--set ต้องอยู่ในรูป path=value เช่น amount=12.50 แต่ “%1” ไม่ได้อยู่ในรูปนี้</translation>
    </message>
    <message>
        <source>--clock takes a time such as 2024-07-20T00:00:00Z.</source>
        <translation>--clock ต้องเป็นเวลา เช่น 2024-07-20T00:00:00Z</translation>
    </message>
    <message>
        <source>--language is en, th or vi.</source>
        <translation>--language ต้องเป็น en, th หรือ vi</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile ต้องระบุโฟลเดอร์</translation>
    </message>
    <message>
        <source>--api-url takes a whole address, such as https://api.portone.cloud.</source>
        <translation>--api-url ต้องเป็นที่อยู่แบบเต็ม เช่น https://api.portone.cloud</translation>
    </message>
    <message>
        <source>--api-url takes an address without user name, ? and #.</source>
        <translation>--api-url ต้องเป็นที่อยู่ที่ไม่มีชื่อผู้ใช้, ? และ #</translation>
    </message>
    <message>
        <source>--api-url must begin with https: over plain http others could read key and payment. Only this machine itself may be asked over http.</source>
        <translation>--api-url ต้องขึ้นต้นด้วย https: เพราะผ่าน http ธรรมดา ผู้อื่นอาจอ่านคีย์และข้อมูลการชำระเงินได้ http ใช้ได้กับเครื่องนี้เองเท่านั้น</translation>
    </message>
    <message>
        <source>LINKTILL_KEY or LINKTILL_SECRET holds a space, a line break or another character that no key has.</source>
        <translation>LINKTILL_KEY หรือ LINKTILL_SECRET มีช่องว่าง การขึ้นบรรทัดใหม่ หรืออักขระอื่นที่ไม่มีในคีย์</translation>
    </message>
    <message>
        <source>Choose one of both: --practice or --api-url.</source>
        <translation>เลือกเพียงอย่างเดียว: --practice หรือ --api-url</translation>
    </message>
    <message>
        <source>--qr %1: the name must end in .png or .svg.</source>
        <translation>--qr %1: ชื่อไฟล์ต้องลงท้ายด้วย .png หรือ .svg</translation>
    </message>
    <message>
        <source>--qr %1: there is no folder %2.</source>
        <translation>--qr %1: ไม่มีโฟลเดอร์ %2</translation>
    </message>
    <message>
        <source>--qr %1: the file cannot be written.</source>
        <translation>--qr %1: เขียนไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>Makes and checks PortOne payment links from a terminal or a script.</source>
        <translation>สร้างและตรวจสอบลิงก์ชำระเงินของ PortOne จากเทอร์มินัลหรือสคริปต์</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>คำเตือน: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>ปัญหา: %1</translation>
    </message>
    <message>
        <source>Warning in %1: %2</source>
        <extracomment>%1 is the JSON name of a field, %2 a sentence</extracomment>
        <translation>คำเตือนที่ %1: %2</translation>
    </message>
    <message>
        <source>Problem in %1: %2</source>
        <translation>ปัญหาที่ %1: %2</translation>
    </message>
    <message>
        <source>linktill-cli --help explains all options.</source>
        <translation>linktill-cli --help อธิบายตัวเลือกทั้งหมด</translation>
    </message>
    <message>
        <source>The request can be sent.</source>
        <translation>คำขอพร้อมส่งแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found, nothing was sent.</source>
        <translation>
            <numerusform>พบปัญหา %n รายการ ยังไม่ได้ส่งข้อมูลใด ๆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Order number: %1</source>
        <translation>หมายเลขคำสั่งซื้อ: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>เลขอ้างอิง: %1</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QR โค้ด: %1</translation>
    </message>
    <message>
        <source>The link was created, but its QR code could not be written to %1.</source>
        <translation>สร้างลิงก์แล้ว แต่บันทึก QR โค้ดลงใน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Say what to do with accounts: account add, list, test, remove or use.</source>
        <translation>ระบุสิ่งที่ต้องการทำกับบัญชี: account add, list, test, remove หรือ use</translation>
    </message>
    <message>
        <source>“%1” is one word too many; a name with spaces goes in quotation marks.</source>
        <translation>“%1” เป็นคำที่เกินมา ชื่อที่มีช่องว่างต้องอยู่ในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>Two accounts are named: “%1” and “%2”.</source>
        <translation>ระบุบัญชีมาสองบัญชี: “%1” และ “%2”</translation>
    </message>
    <message>
        <source>Name the account: account %1 NAME.</source>
        <translation>ระบุชื่อบัญชี: account %1 NAME</translation>
    </message>
    <message>
        <source>--environment is sandbox or live.</source>
        <translation>--environment ต้องเป็น sandbox หรือ live</translation>
    </message>
    <message>
        <source>--country takes the two letters of a country, such as TH.</source>
        <translation>--country ต้องเป็นรหัสประเทศสองตัวอักษร เช่น TH</translation>
    </message>
    <message>
        <source>--currency takes the three letters of a currency, such as THB.</source>
        <translation>--currency ต้องเป็นรหัสสกุลเงินสามตัวอักษร เช่น THB</translation>
    </message>
    <message>
        <source>Name the PortOne key: --key KEY. The secret is read from standard input.</source>
        <translation>ระบุคีย์ PortOne: --key KEY ส่วนรหัสลับจะอ่านจากอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>The key holds a space, a line break or another character that no key has.</source>
        <translation>คีย์มีช่องว่าง การขึ้นบรรทัดใหม่ หรืออักขระอื่นที่ไม่มีในคีย์</translation>
    </message>
    <message>
        <source>Key and secret look swapped. Nothing was stored.</source>
        <translation>คีย์กับรหัสลับดูเหมือนสลับกัน ยังไม่ได้บันทึกอะไร</translation>
    </message>
    <message>
        <source>What stands after --key looks like a secret. It was visible to others on this computer: have PortOne renew it. Nothing was stored.</source>
        <translation>ค่าที่อยู่หลัง --key ดูเหมือนรหัสลับ ผู้อื่นที่ใช้คอมพิวเตอร์นี้อาจเห็นแล้ว ให้ PortOne ออกรหัสลับใหม่ ยังไม่ได้บันทึกอะไร</translation>
    </message>
    <message>
        <source>What stands after --key looks like a token, not like a key. Nothing was stored.</source>
        <translation>ค่าที่อยู่หลัง --key ดูเหมือนโทเค็น ไม่ใช่คีย์ ยังไม่ได้บันทึกอะไร</translation>
    </message>
    <message>
        <source>What was entered looks like a token, not like a secret. Nothing was stored.</source>
        <translation>ค่าที่กรอกดูเหมือนโทเค็น ไม่ใช่รหัสลับ ยังไม่ได้บันทึกอะไร</translation>
    </message>
    <message>
        <source>Key and secret are the same. Nothing was stored.</source>
        <translation>คีย์และรหัสลับเป็นค่าเดียวกัน ยังไม่ได้บันทึกอะไร</translation>
    </message>
    <message>
        <source>Spaces around the key were taken off.</source>
        <translation>ตัดช่องว่างหัวท้ายคีย์ออกแล้ว</translation>
    </message>
    <message>
        <source>Spaces or line breaks around the secret were taken off.</source>
        <translation>ตัดช่องว่างหรือการขึ้นบรรทัดใหม่หัวท้ายรหัสลับออกแล้ว</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>รหัสลับ: </translation>
    </message>
    <message>
        <source>Enter the secret on standard input.</source>
        <translation>กรอกรหัสลับทางอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>The secret holds a space, a line break or another character that no secret has.</source>
        <translation>รหัสลับมีช่องว่าง การขึ้นบรรทัดใหม่ หรืออักขระอื่นที่ไม่มีในรหัสลับ</translation>
    </message>
    <message>
        <source>What was entered looks like a key, not like a secret: linktill-cli account test shows whether it is right.</source>
        <translation>ค่าที่กรอกดูเหมือนคีย์ ไม่ใช่รหัสลับ ตรวจสอบได้ด้วย linktill-cli account test</translation>
    </message>
    <message>
        <source>The account “%1” was added.</source>
        <translation>เพิ่มบัญชี “%1” แล้ว</translation>
    </message>
    <message>
        <source>Name the account: the practice shop needs no test.</source>
        <translation>ระบุชื่อบัญชี ร้านฝึกใช้ไม่ต้องทดสอบ</translation>
    </message>
    <message>
        <source>The account “%1” and its secret were removed.</source>
        <translation>ลบบัญชี “%1” และรหัสลับแล้ว</translation>
    </message>
    <message>
        <source>The active account is “%1” now.</source>
        <translation>ตอนนี้ใช้บัญชี “%1” อยู่</translation>
    </message>
    <message>
        <source>There is no account “%1”; linktill-cli account list names all.</source>
        <translation>ไม่มีบัญชี “%1” ดูรายชื่อทั้งหมดได้ด้วย linktill-cli account list</translation>
    </message>
    <message>
        <source>No account is chosen: name one with --account, set LINKTILL_KEY and LINKTILL_SECRET, or try without an account: --practice.</source>
        <translation>ยังไม่ได้เลือกบัญชี ระบุด้วย --account ตั้งค่า LINKTILL_KEY และ LINKTILL_SECRET หรือลองใช้โดยไม่ต้องมีบัญชีด้วย --practice</translation>
    </message>
    <message>
        <source>Key and secret come from LINKTILL_KEY and LINKTILL_SECRET in the environment, if they are set, else from the account and the keychain. Exit status: 0 created or valid, 2 the request has problems, 3 refused for key, secret, token or signature, 4 refused otherwise, 5 not sent, 6 outcome unknown, 64 wrong usage.</source>
        <translation>คีย์และรหัสลับมาจากตัวแปรสภาพแวดล้อม LINKTILL_KEY และ LINKTILL_SECRET หากตั้งค่าไว้ มิฉะนั้นมาจากบัญชีและพวงกุญแจ สถานะเมื่อจบการทำงาน: 0 สร้างแล้วหรือถูกต้อง, 2 คำขอมีปัญหา, 3 ถูกปฏิเสธเพราะคีย์ รหัสลับ โทเค็น หรือลายเซ็น, 4 ถูกปฏิเสธด้วยเหตุอื่น, 5 ไม่ได้ส่ง, 6 ไม่ทราบผล, 64 ใช้คำสั่งไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>--account needs a name.</source>
        <translation>--account ต้องระบุชื่อ</translation>
    </message>
    <message>
        <source>Set both, LINKTILL_KEY and LINKTILL_SECRET, or none of them to use an account of the profile.</source>
        <translation>ตั้งค่าทั้ง LINKTILL_KEY และ LINKTILL_SECRET หรือไม่ตั้งเลยเพื่อใช้บัญชีของโปรไฟล์</translation>
    </message>
    <message>
        <source>Choose one of both: --practice or --account.</source>
        <translation>เลือกเพียงอย่างเดียว: --practice หรือ --account</translation>
    </message>
    <message>
        <source>--api-url goes with LINKTILL_KEY and LINKTILL_SECRET; an account has an address of its own.</source>
        <translation>--api-url ใช้คู่กับ LINKTILL_KEY และ LINKTILL_SECRET ส่วนบัญชีมีที่อยู่ของตัวเองแล้ว</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 ใช้กับ %2 ไม่ได้</translation>
    </message>
    <message>
        <source>Use the account of this name, not the active one.</source>
        <translation>ใช้บัญชีชื่อนี้ แทนบัญชีที่ใช้อยู่</translation>
    </message>
    <message>
        <source>Use this folder for settings and accounts.</source>
        <translation>ใช้โฟลเดอร์นี้เก็บการตั้งค่าและบัญชี</translation>
    </message>
    <message>
        <source>The PortOne key of the account to add.</source>
        <translation>คีย์ PortOne ของบัญชีที่จะเพิ่ม</translation>
    </message>
    <message>
        <source>What the account to add is for: sandbox or live.</source>
        <translation>โหมดของบัญชีที่จะเพิ่ม: sandbox หรือ live</translation>
    </message>
    <message>
        <source>Country of the account to add, such as TH.</source>
        <translation>ประเทศของบัญชีที่จะเพิ่ม เช่น TH</translation>
    </message>
    <message>
        <source>Currency of the account to add, such as THB.</source>
        <translation>สกุลเงินของบัญชีที่จะเพิ่ม เช่น THB</translation>
    </message>
    <message>
        <source>The account “%1” could not be tested</source>
        <translation>ทดสอบบัญชี “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>The gateway accepted key and secret of “%1”.</source>
        <translation>เกตเวย์ยอมรับคีย์และรหัสลับของ “%1”</translation>
    </message>
    <message>
        <source>The gateway did not accept the account “%1”</source>
        <translation>เกตเวย์ไม่ยอมรับบัญชี “%1”</translation>
    </message>
    <message>
        <source>A test makes nothing: try again.</source>
        <translation>การทดสอบไม่ได้สร้างอะไร ลองอีกครั้งได้</translation>
    </message>
    <message>
        <source>The gateway is busy; the request goes on by itself at %1. Ctrl+C stops it.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>เกตเวย์มีคำขอมากเกินไป คำขอจะดำเนินต่อเองเวลา %1 กด Ctrl+C เพื่อหยุด</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>โปรดระบุสิ่งที่ต้องการทำ: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”: it is one of %2.</source>
        <translation>ไม่มีคำสั่ง “%1” คำสั่งที่ใช้ได้คือ %2</translation>
    </message>
    <message>
        <source>%1 needs the name of a file.</source>
        <translation>%1 ต้องมีชื่อไฟล์</translation>
    </message>
    <message>
        <source>%1 %2: there is no folder %3.</source>
        <translation>%1 %2: ไม่มีโฟลเดอร์ %3</translation>
    </message>
    <message>
        <source>%1 %2: the file cannot be written.</source>
        <translation>%1 %2: เขียนไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>--state is one of sending, created, processing, success, expired, cancelled, refused, not_sent, unknown or other; “%1” is none of them.</source>
        <translation>--state ต้องเป็น sending, created, processing, success, expired, cancelled, refused, not_sent, unknown หรือ other ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>Say where to: export --csv FILE or export --xlsx FILE.</source>
        <translation>โปรดระบุปลายทาง: export --csv FILE หรือ export --xlsx FILE</translation>
    </message>
    <message>
        <source>--json and --csv - would both be printed: name a file.</source>
        <translation>--json กับ --csv - จะพิมพ์ออกพร้อมกัน โปรดระบุชื่อไฟล์</translation>
    </message>
    <message>
        <source>--xlsx %1: this is not a file.</source>
        <translation>--xlsx %1: ไม่ใช่ไฟล์</translation>
    </message>
    <message>
        <source>Name the link by order number, reference or number: %1 ORDER.</source>
        <translation>ระบุลิงก์ด้วยหมายเลขคำสั่งซื้อ เลขอ้างอิง หรือลำดับ: %1 ORDER</translation>
    </message>
    <message>
        <source>The link “%1” was never made (%2): there is nothing to ask for.</source>
        <translation>ลิงก์ “%1” ไม่เคยถูกสร้าง (%2) จึงไม่มีอะไรให้สอบถาม</translation>
    </message>
    <message>
        <source>The status of “%1” could not be asked for</source>
        <translation>สอบถามสถานะของ “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>Asking changes nothing: try again.</source>
        <translation>การสอบถามไม่เปลี่ยนอะไร ลองอีกครั้งได้</translation>
    </message>
    <message>
        <source>The link “%1” had been cancelled before.</source>
        <translation>ลิงก์ “%1” ถูกยกเลิกไปก่อนแล้ว</translation>
    </message>
    <message>
        <source>The link “%1” cannot be cancelled: %2. linktill-cli status asks the gateway how it stands.</source>
        <translation>ยกเลิกลิงก์ “%1” ไม่ได้: %2 ใช้ linktill-cli status เพื่อสอบถามเกตเวย์</translation>
    </message>
    <message>
        <source>The link “%1” is cancelled.</source>
        <translation>ยกเลิกลิงก์ “%1” แล้ว</translation>
    </message>
    <message>
        <source>The link “%1” may have been cancelled</source>
        <translation>ลิงก์ “%1” อาจถูกยกเลิกไปแล้ว</translation>
    </message>
    <message>
        <source>The link “%1” was not cancelled</source>
        <translation>ลิงก์ “%1” ยังไม่ถูกยกเลิก</translation>
    </message>
    <message>
        <source>linktill-cli status asks the gateway how it stands.</source>
        <translation>ใช้ linktill-cli status เพื่อสอบถามเกตเวย์</translation>
    </message>
    <message>
        <source>The account “%1” of this link is not in the profile; set LINKTILL_KEY and LINKTILL_SECRET to use its key.</source>
        <translation>บัญชี “%1” ของลิงก์นี้ไม่อยู่ในโปรไฟล์ ตั้ง LINKTILL_KEY และ LINKTILL_SECRET เพื่อใช้คีย์ของบัญชีนั้น</translation>
    </message>
    <message>
        <source>The link “%1” is of the account “%2”, not of the one that LINKTILL_KEY names.</source>
        <translation>ลิงก์ “%1” เป็นของบัญชี “%2” ไม่ใช่บัญชีของ LINKTILL_KEY</translation>
    </message>
    <message>
        <source>This could not be written down. %1</source>
        <translation>บันทึกเรื่องนี้ไม่ได้ %1</translation>
    </message>
    <message>
        <source>Cancel the link “%1” for %2 (%3, %4)? The customer cannot pay it any more, and it cannot be undone.</source>
        <extracomment>%1 is an order number, %2 an amount, %3 an account, %4 sandbox or live</extracomment>
        <translation>ยกเลิกลิงก์ “%1” ยอด %2 (%3, %4) หรือไม่ ลูกค้าจะชำระไม่ได้อีก และย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Cancelling cannot be undone: say --yes when nobody can be asked.</source>
        <translation>การยกเลิกย้อนกลับไม่ได้ ใส่ --yes เมื่อไม่มีใครให้ถาม</translation>
    </message>
    <message>
        <source>The link was not cancelled.</source>
        <translation>ไม่ได้ยกเลิกลิงก์</translation>
    </message>
    <message>
        <source>The gateway does not know this link.</source>
        <translation>เกตเวย์ไม่มีลิงก์นี้</translation>
    </message>
    <message>
        <source>There is no link “%1”; linktill-cli list shows all.</source>
        <translation>ไม่มีลิงก์ “%1” ดูทั้งหมดได้ด้วย linktill-cli list</translation>
    </message>
    <message>
        <source>Several links are called “%1”. Name the account with --account (%2), or the link by its number.</source>
        <translation>มีหลายลิงก์ชื่อ “%1” ระบุบัญชีด้วย --account (%2) หรือระบุลำดับของลิงก์</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check that there is room on the disk, and that the file may be written.</source>
        <translation>เขียนไฟล์ %1 ไม่ได้ โปรดตรวจว่ามีที่ว่างในดิสก์และมีสิทธิ์เขียนไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) exported to %1.</source>
        <translation>
            <numerusform>ส่งออก %n ลิงก์ไปยัง %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>ลำดับ: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>สถานะ: %1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>ยอดเงิน: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>รายละเอียด: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>ลูกค้า: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>หมายเหตุ: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>บัญชี: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>สร้างเมื่อ: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>หมดอายุ: %1</translation>
    </message>
    <message>
        <source>Payment: %1 %2 %3</source>
        <extracomment>%1 is a time, %2 the gateway&apos;s word for how a payment stands, %3 why</extracomment>
        <translation>การชำระเงิน: %1 %2 %3</translation>
    </message>
    <message>
        <source>Only links of this state, such as created or success. May be repeated.</source>
        <translation>เฉพาะลิงก์ที่มีสถานะนี้ เช่น created หรือ success ใช้ซ้ำได้</translation>
    </message>
    <message>
        <source>Only links with this in description, customer, order number, reference or notes.</source>
        <translation>เฉพาะลิงก์ที่มีคำนี้ในรายละเอียด ลูกค้า หมายเลขคำสั่งซื้อ เลขอ้างอิง หรือหมายเหตุ</translation>
    </message>
    <message>
        <source>The links in the archive, not the others.</source>
        <translation>ลิงก์ในคลังเก็บ ไม่รวมลิงก์อื่น</translation>
    </message>
    <message>
        <source>Export to this file of comma-separated values; - is standard output.</source>
        <translation>ส่งออกเป็นไฟล์ CSV นี้ ใช้ - สำหรับเอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Export to this Excel workbook.</source>
        <translation>ส่งออกเป็นสมุดงาน Excel นี้</translation>
    </message>
    <message>
        <source>Order %1: the link exists, reference %2. Its address is not known; the PortOne portal shows it.</source>
        <translation>คำสั่งซื้อ %1: มีลิงก์แล้ว เลขอ้างอิง %2 ไม่ทราบที่อยู่ลิงก์ ดูได้ในพอร์ทัล PortOne</translation>
    </message>
    <message>
        <source>Order %1: the link exists: %2</source>
        <translation>คำสั่งซื้อ %1: มีลิงก์แล้ว: %2</translation>
    </message>
    <message>
        <source>Order %1: the gateway does not know it. Send it again if it is still wanted, with the same order number.</source>
        <translation>คำสั่งซื้อ %1: เกตเวย์ไม่มีรายการนี้ หากยังต้องการให้ส่งอีกครั้งด้วยหมายเลขคำสั่งซื้อเดิม</translation>
    </message>
    <message>
        <source>Order %1: still not known, the gateway could not be asked.</source>
        <translation>คำสั่งซื้อ %1: ยังไม่ทราบผล สอบถามเกตเวย์ไม่ได้</translation>
    </message>
    <message>
        <source>Nothing is open: the outcome of every link is known.</source>
        <translation>ไม่มีรายการค้าง ทราบผลของทุกลิงก์แล้ว</translation>
    </message>
    <message>
        <source>The link “%1” cannot be changed: %2. linktill-cli status asks the gateway how it stands.</source>
        <translation>แก้ไขลิงก์ “%1” ไม่ได้: %2 ใช้ linktill-cli status เพื่อสอบถามเกตเวย์</translation>
    </message>
    <message>
        <source>Nothing of the link “%1” would change; nothing was sent.</source>
        <translation>ไม่มีอะไรในลิงก์ “%1” ที่จะเปลี่ยน ยังไม่ได้ส่งข้อมูลใด ๆ</translation>
    </message>
    <message>
        <source>Change the link “%1” for %2 (%3, %4) so?</source>
        <extracomment>%1 is an order number, %2 an amount, %3 an account, %4 sandbox or live</extracomment>
        <translation>แก้ไขลิงก์ “%1” จำนวน %2 (%3, %4) ตามนี้หรือไม่</translation>
    </message>
    <message>
        <source>Say --yes when nobody can be asked whether the link is to be changed.</source>
        <translation>ใส่ --yes เมื่อไม่มีใครให้ถามว่าจะแก้ไขลิงก์หรือไม่</translation>
    </message>
    <message>
        <source>The link was not changed.</source>
        <translation>ลิงก์ไม่ถูกแก้ไข</translation>
    </message>
    <message>
        <source>The link “%1” was changed.</source>
        <translation>แก้ไขลิงก์ “%1” แล้ว</translation>
    </message>
    <message>
        <source>Say what to change: --set path=value, or --request FILE with the link as it is to be.</source>
        <translation>ระบุสิ่งที่จะแก้ไข: --set path=value หรือ --request FILE ที่มีลิงก์ตามที่ต้องการ</translation>
    </message>
    <message>
        <source>%1 was not taken; the list of payment methods stays as it is. %2</source>
        <extracomment>%1 is a file&apos;s name, %2 the reason as a sentence</extracomment>
        <translation>ไม่ได้ใช้ %1 รายการวิธีชำระเงินยังคงเดิม %2</translation>
    </message>
    <message>
        <source>The list of payment methods is now of %1.</source>
        <extracomment>%1 is a month like 2026-03</extracomment>
        <translation>รายการวิธีชำระเงินเป็นของ %1 แล้ว</translation>
    </message>
    <message>
        <source>The list of payment methods in %1 is not used; the one of this program is. %2</source>
        <extracomment>%1 is a file&apos;s name with its folder, %2 the reason as a sentence</extracomment>
        <translation>ไม่ได้ใช้รายการวิธีชำระเงินใน %1 แต่ใช้รายการของโปรแกรมนี้แทน %2</translation>
    </message>
    <message>
        <source>Do not remember the customers of the account to add.</source>
        <translation>ไม่จดจำลูกค้าของบัญชีที่จะเพิ่ม</translation>
    </message>
    <message>
        <source>Order numbers of the account to add, such as INV-{yyyy}{mm}-{####}.</source>
        <translation>เลขที่คำสั่งซื้อของบัญชีที่จะเพิ่ม เช่น INV-{yyyy}{mm}-{####}</translation>
    </message>
    <message>
        <source>Take this newer list of payment methods into the profile.</source>
        <translation>นำรายการวิธีชำระเงินที่ใหม่กว่านี้เข้าโปรไฟล์</translation>
    </message>
    <message>
        <source>Choose one of both: --request or --template.</source>
        <translation>เลือกอย่างใดอย่างหนึ่ง: --request หรือ --template</translation>
    </message>
    <message>
        <source>--template needs a name.</source>
        <translation>--template ต้องใส่ชื่อ</translation>
    </message>
    <message>
        <source>Begin with the template of this name, not with a request.</source>
        <translation>เริ่มจากเทมเพลตชื่อนี้แทนคำขอ</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>ไม่มีอะไรใน %1 ที่นำเข้าได้</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>อ่าน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 ใหญ่กว่า 64 MB</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>เขียน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>เขียนลง %1 แล้ว: %2</translation>
    </message>
    <message>
        <source>Say what to do: %1 list, %1 import FILE or %1 export FILE.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>บอกว่าจะทำอะไร: %1 list, %1 import FILE หรือ %1 export FILE</translation>
    </message>
    <message>
        <source>Name the file: %1 %2 FILE.</source>
        <translation>ระบุไฟล์: %1 %2 FILE</translation>
    </message>
    <message>
        <source>There is no template “%1” in “%2”: linktill-cli templates lists those there are.</source>
        <extracomment>%1 is a name that was typed, %2 an account</extracomment>
        <translation>ไม่มีเทมเพลต “%1” ใน “%2” ใช้ linktill-cli templates เพื่อดูรายการที่มี</translation>
    </message>
    <message>
        <source>--csv and --xlsx name the same file.</source>
        <translation>--csv และ --xlsx ระบุไฟล์เดียวกัน</translation>
    </message>
    <message>
        <source>The answer could not be written to the output; what was asked for was done all the same.</source>
        <translation>เขียนคำตอบออกไม่ได้ แต่สิ่งที่สั่งทำเสร็จแล้ว</translation>
    </message>
    <message>
        <source>An argument is not text in UTF-8.</source>
        <translation>มีอาร์กิวเมนต์ที่ไม่ใช่ข้อความ UTF-8</translation>
    </message>
    <message>
        <source>Specify --country and --currency to give new links of this account a country and a currency.</source>
        <translation>ระบุ --country และ --currency เพื่อให้ลิงก์ใหม่ของบัญชีนี้มีประเทศและสกุลเงิน</translation>
    </message>
    <message>
        <source>The link “%1” can no longer be edited (%2). Mark the edit as saved?</source>
        <extracomment>%1 is an order number, %2 a status</extracomment>
        <translation>แก้ไขลิงก์ “%1” ไม่ได้แล้ว (%2) ทำเครื่องหมายว่าบันทึกการแก้ไขแล้วหรือไม่</translation>
    </message>
    <message>
        <source>The link “%1” can no longer be edited (%2). Mark the edit as not saved?</source>
        <translation>แก้ไขลิงก์ “%1” ไม่ได้แล้ว (%2) ทำเครื่องหมายว่าไม่ได้บันทึกการแก้ไขหรือไม่</translation>
    </message>
    <message>
        <source>Edit of “%1” marked as saved. Nothing was sent.</source>
        <translation>ทำเครื่องหมายว่าบันทึกการแก้ไขของ “%1” แล้ว ไม่มีการส่งข้อมูล</translation>
    </message>
    <message>
        <source>Edit of “%1” marked as not saved. Nothing was sent.</source>
        <translation>ทำเครื่องหมายว่าไม่ได้บันทึกการแก้ไขของ “%1” ไม่มีการส่งข้อมูล</translation>
    </message>
    <message>
        <source>%1 can&apos;t be combined with %2.</source>
        <translation>ใช้ %1 ร่วมกับ %2 ไม่ได้</translation>
    </message>
    <message>
        <source>--settle is new or old.</source>
        <translation>--settle ต้องเป็น new หรือ old</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Put the backup %1 in the place of the list of your links? Links that were made after it will be missing in the list; at the gateway nothing changes. The present list is kept.</source>
        <translation>ใช้ข้อมูลสำรอง %1 แทนรายการลิงก์ของคุณหรือไม่ ลิงก์ที่สร้างหลังจากนั้นจะไม่อยู่ในรายการ แต่ที่เกตเวย์ไม่มีอะไรเปลี่ยน รายการปัจจุบันจะถูกเก็บไว้</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>ใช้ข้อมูลสำรองแล้ว</translation>
    </message>
    <message>
        <source>The list of your links is sound: there is no reason to begin anew.</source>
        <translation>รายการลิงก์ของคุณสมบูรณ์ดี จึงไม่มีเหตุให้เริ่มใหม่</translation>
    </message>
    <message>
        <source>Begin with an empty list? Links that were made before will be missing in it; at the gateway nothing changes.</source>
        <translation>เริ่มด้วยรายการว่างหรือไม่ ลิงก์ที่สร้างก่อนหน้าจะไม่อยู่ในรายการ แต่ที่เกตเวย์ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>The list of your links is empty now.</source>
        <translation>ตอนนี้รายการลิงก์ของคุณว่างแล้ว</translation>
    </message>
    <message>
        <source>The list that was there before is kept as %1.</source>
        <translation>รายการก่อนหน้านี้เก็บไว้ที่ %1</translation>
    </message>
    <message>
        <source>Another list would take the place of the present one: say --yes when nobody can be asked.</source>
        <translation>รายการอื่นจะแทนที่รายการปัจจุบัน ใส่ --yes เมื่อถามใครไม่ได้</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Say what to do: ledger backup, ledger backups, ledger restore FILE or ledger begin-anew.</source>
        <translation>บอกว่าจะทำอะไร: ledger backup, ledger backups, ledger restore FILE หรือ ledger begin-anew</translation>
    </message>
    <message>
        <source>Edit not confirmed: %1</source>
        <translation>การแก้ไขที่ยังไม่ยืนยัน: %1</translation>
    </message>
    <message>
        <source>Domain of the payment links of the account to add, where it is not the gateway&apos;s.</source>
        <translation>โดเมนของลิงก์ชำระเงินของบัญชีที่จะเพิ่ม หากไม่ใช่โดเมนของเกตเวย์</translation>
    </message>
    <message>
        <source>Cancel, change or restore without asking.</source>
        <translation>ยกเลิก แก้ไข หรือกู้คืนโดยไม่ถาม</translation>
    </message>
    <message>
        <source>Settle an edit that had no answer: new saves it again, old keeps the link as before.</source>
        <translation>จัดการการแก้ไขที่ไม่ได้รับคำตอบ: new บันทึกอีกครั้ง, old คงลิงก์ไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Order %1: we don&apos;t know whether an edit was saved (%2). Run “linktill-cli edit %1 --settle new” to save it again, or “--settle old” to keep the link as before.</source>
        <translation>คำสั่งซื้อ %1: ไม่ทราบว่าบันทึกการแก้ไขแล้วหรือไม่ (%2) ใช้ “linktill-cli edit %1 --settle new” เพื่อบันทึกอีกครั้ง หรือ “--settle old” เพื่อคงลิงก์ไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Write its QR code all the same?</source>
        <translation>ต้องการบันทึก QR code ของลิงก์นี้อยู่ดีหรือไม่</translation>
    </message>
    <message>
        <source>The link was created, but its QR code was not written: check the link first.</source>
        <translation>สร้างลิงก์แล้ว แต่ไม่ได้บันทึก QR code ตรวจสอบลิงก์ก่อน</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) should not be handed out as they are. “linktill-cli show” says why.</source>
        <translation>
            <numerusform>มี %n ลิงก์ที่ยังไม่ควรส่งให้ลูกค้า ดูเหตุผลได้ด้วยคำสั่ง “linktill-cli show”</numerusform>
        </translation>
    </message>
    <message>
        <source>--json and the table would both be printed: name a file.</source>
        <translation>--json และตารางจะถูกพิมพ์ออกมาพร้อมกัน โปรดระบุชื่อไฟล์</translation>
    </message>
    <message>
        <source>Check a request, create the payment link and print it</source>
        <translation>ตรวจคำขอ สร้างลิงก์ชำระเงิน และพิมพ์ลิงก์</translation>
    </message>
    <message>
        <source>Only check a request</source>
        <translation>ตรวจคำขอเท่านั้น</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>แสดงรายการบัญชี</translation>
    </message>
    <message>
        <source>Ask the gateway whether address, key and secret belong together</source>
        <translation>ถามเกตเวย์ว่าที่อยู่ คีย์ และรหัสลับตรงกันหรือไม่</translation>
    </message>
    <message>
        <source>Remove an account and its secret</source>
        <translation>ลบบัญชีและรหัสลับของบัญชี</translation>
    </message>
    <message>
        <source>Make an account the active one</source>
        <translation>ตั้งให้เป็นบัญชีที่ใช้งาน</translation>
    </message>
    <message>
        <source>List the payment links</source>
        <translation>แสดงรายการลิงก์ชำระเงิน</translation>
    </message>
    <message>
        <source>Show all that is known of a link</source>
        <translation>แสดงข้อมูลทั้งหมดของลิงก์</translation>
    </message>
    <message>
        <source>Ask the gateway for the status of a link</source>
        <translation>ถามสถานะของลิงก์จากเกตเวย์</translation>
    </message>
    <message>
        <source>Cancel a link at the gateway</source>
        <translation>ยกเลิกลิงก์ที่เกตเวย์</translation>
    </message>
    <message>
        <source>Edit a link at the gateway</source>
        <translation>แก้ไขลิงก์ที่เกตเวย์</translation>
    </message>
    <message>
        <source>Export the links to a file</source>
        <translation>ส่งออกลิงก์ไปยังไฟล์</translation>
    </message>
    <message>
        <source>Ask the gateway about links whose outcome is unknown</source>
        <translation>ถามเกตเวย์เรื่องลิงก์ที่ยังไม่ทราบผล</translation>
    </message>
    <message>
        <source>List the payment methods</source>
        <translation>แสดงรายการวิธีชำระเงิน</translation>
    </message>
    <message>
        <source>List the templates of the account</source>
        <translation>แสดงรายการเทมเพลตของบัญชี</translation>
    </message>
    <message>
        <source>List the customers</source>
        <translation>แสดงรายการลูกค้า</translation>
    </message>
    <message>
        <source>Import customers from a file</source>
        <translation>นำเข้าลูกค้าจากไฟล์</translation>
    </message>
    <message>
        <source>Export the customers to a file</source>
        <translation>ส่งออกลูกค้าไปยังไฟล์</translation>
    </message>
    <message>
        <source>List the products</source>
        <translation>แสดงรายการสินค้า</translation>
    </message>
    <message>
        <source>Import products from a file</source>
        <translation>นำเข้าสินค้าจากไฟล์</translation>
    </message>
    <message>
        <source>Export the products to a file</source>
        <translation>ส่งออกสินค้าไปยังไฟล์</translation>
    </message>
    <message>
        <source>Back up the list of links</source>
        <translation>สำรองข้อมูลรายการลิงก์</translation>
    </message>
    <message>
        <source>List the backups</source>
        <translation>แสดงรายการข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Replace the list of links with a backup</source>
        <translation>ใช้ข้อมูลสำรองแทนรายการลิงก์</translation>
    </message>
    <message>
        <source>Start with an empty list of links</source>
        <translation>เริ่มด้วยรายการลิงก์ว่าง</translation>
    </message>
    <message>
        <source>Print the completion script for %1</source>
        <extracomment>%1 is a shell, such as bash</extracomment>
        <translation>พิมพ์สคริปต์เติมคำอัตโนมัติสำหรับ %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>คำสั่ง:</translation>
    </message>
    <message>
        <source>Say for which shell: completion bash, completion zsh or completion fish.</source>
        <translation>โปรดระบุเชลล์: completion bash, completion zsh หรือ completion fish</translation>
    </message>
    <message>
        <source>What to do: one of the commands below.</source>
        <translation>สิ่งที่ต้องการทำ: คำสั่งใดคำสั่งหนึ่งด้านล่าง</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 ไม่มีแผ่นงานที่ %2</translation>
    </message>
    <message>
        <source>The encoding is not sure: it was read as %1, and may be %2. Say which with --encoding.</source>
        <extracomment>%1 and %2 are names of encodings</extracomment>
        <translation>ไม่แน่ใจในการเข้ารหัส: อ่านเป็น %1 แต่อาจเป็น %2 ให้ระบุด้วย --encoding</translation>
    </message>
    <message>
        <source>Columns that are not taken, with the number of rows: %1.</source>
        <extracomment>%1 lists columns, each with the number of rows</extracomment>
        <translation>คอลัมน์ที่ไม่ได้นำเข้า พร้อมจำนวนแถว: %1</translation>
    </message>
    <message>
        <source>Lines that are no rows: %1.</source>
        <translation>บรรทัดที่ไม่ใช่แถวข้อมูล: %1</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Changed: %3. Left out: %4.</source>
        <translation>ใหม่: %1 เหมือนเดิม: %2 เปลี่ยน: %3 ไม่ได้นำเข้า: %4</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>รู้จักรูปแบบ: %1</translation>
    </message>
    <message>
        <source>Kept in notes: %1. --json lists them.</source>
        <translation>เก็บไว้ในหมายเหตุ: %1 ใช้ --json เพื่อแสดงรายการ</translation>
    </message>
    <message>
        <source>Possible duplicates: %1. --json lists them.</source>
        <translation>อาจซ้ำกัน: %1 ใช้ --json เพื่อแสดงรายการ</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>ไม่ได้บันทึกสิ่งใด</translation>
    </message>
    <message>
        <source>Read the file&apos;s columns by this mapping, which the window&apos;s import saves.</source>
        <translation>อ่านคอลัมน์ของไฟล์ตามการจับคู่นี้ ซึ่งหน้านำเข้าของหน้าต่างบันทึกไว้</translation>
    </message>
    <message>
        <source>Read this sheet of a workbook, counted from 1.</source>
        <translation>อ่านแผ่นงานนี้ของสมุดงาน นับจาก 1</translation>
    </message>
    <message>
        <source>Read the file in this encoding, such as windows-874.</source>
        <translation>อ่านไฟล์ด้วยการเข้ารหัสนี้ เช่น windows-874</translation>
    </message>
    <message>
        <source>What is done where somebody is known already: keep, fill or replace.</source>
        <translation>เมื่อมีข้อมูลอยู่แล้วให้ทำอย่างไร: keep, fill หรือ replace</translation>
    </message>
    <message>
        <source>The sign that begins the decimals of prices: point or comma.</source>
        <translation>เครื่องหมายนำหน้าทศนิยมของราคา: point หรือ comma</translation>
    </message>
    <message>
        <source>Tell what would be imported, and save nothing.</source>
        <translation>บอกว่าจะนำเข้าอะไรบ้าง โดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Write what this program reads: google, outlook or excel.</source>
        <translation>เขียนรูปแบบที่โปรแกรมนี้อ่านได้: google, outlook หรือ excel</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 ใช้ค่าใดค่าหนึ่ง: %2</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>%1 ใช้ตัวเลขตั้งแต่ 1</translation>
    </message>
    <message>
        <source>New: %1. Known, and kept as they are: %2. Left out: %3.</source>
        <translation>ใหม่: %1 มีอยู่แล้วและคงไว้: %2 ไม่ได้นำเข้า: %3</translation>
    </message>
    <message>
        <source>Save the QR code of a link</source>
        <translation>บันทึกคิวอาร์โค้ดของลิงก์</translation>
    </message>
    <message>
        <source>Print a link or its receipt, or save it as PDF</source>
        <translation>พิมพ์ลิงก์หรือหลักฐานการชำระเงิน หรือบันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Share a link with its customer</source>
        <translation>แชร์ลิงก์ให้ลูกค้า</translation>
    </message>
    <message>
        <source>Watch a link until it is paid, or its time is over</source>
        <translation>เฝ้าดูลิงก์จนกว่าจะชำระแล้วหรือหมดเวลา</translation>
    </message>
    <message>
        <source>Completed from the rest of the file, such as a phone&apos;s country: %1. --json lists them.</source>
        <translation>เติมจากข้อมูลส่วนอื่นของไฟล์ เช่น ประเทศของหมายเลขโทรศัพท์: %1 ดูรายการได้ด้วย --json</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most %1.</source>
        <translation>--timeout รับค่าเป็นวินาที มากกว่า 0 และไม่เกิน %1</translation>
    </message>
    <message>
        <source>Name the file: qr ORDER --out FILE.</source>
        <translation>ระบุไฟล์: qr ORDER --out FILE</translation>
    </message>
    <message>
        <source>--out %1: the name must end in .png, .svg or .pdf.</source>
        <translation>--out %1: ชื่อต้องลงท้ายด้วย .png .svg หรือ .pdf</translation>
    </message>
    <message>
        <source>Say where to, with one of --pdf FILE, --printer NAME and --raw HOST:PORT.</source>
        <translation>ระบุปลายทางด้วย --pdf FILE, --printer NAME หรือ --raw HOST:PORT อย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
        <source>--printer needs a printer&apos;s name.</source>
        <translation>--printer ต้องมีชื่อเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>--raw takes a host with or without a port, such as 192.168.1.50:9100, or a device such as /dev/usb/lp0.</source>
        <translation>--raw รับโฮสต์ที่มีหรือไม่มีพอร์ต เช่น 192.168.1.50:9100 หรืออุปกรณ์ เช่น /dev/usb/lp0</translation>
    </message>
    <message>
        <source>--raw prints rolls only: --layout roll58 or --layout roll80.</source>
        <translation>--raw พิมพ์ได้เฉพาะม้วน: --layout roll58 หรือ --layout roll80</translation>
    </message>
    <message>
        <source>--layout is one of %1.</source>
        <translation>--layout เป็นหนึ่งใน %1</translation>
    </message>
    <message>
        <source>--copies takes a number from 1 to 100.</source>
        <translation>--copies รับจำนวน 1 ถึง 100</translation>
    </message>
    <message>
        <source>--drawer goes with a roll that is printed.</source>
        <translation>--drawer ใช้กับม้วนที่พิมพ์เท่านั้น</translation>
    </message>
    <message>
        <source>Say how to share the link: --via %1.</source>
        <translation>ระบุวิธีแชร์ลิงก์: --via %1</translation>
    </message>
    <message>
        <source>--until is paid, processing, expired, cancelled or created; “%1” is none of them.</source>
        <translation>--until คือ paid, processing, expired, cancelled หรือ created “%1” ไม่ใช่ค่าใดในนี้</translation>
    </message>
    <message>
        <source>Save the QR code as this file, which ends in .png, .svg or .pdf.</source>
        <translation>บันทึกคิวอาร์โค้ดเป็นไฟล์นี้ ซึ่งลงท้ายด้วย .png .svg หรือ .pdf</translation>
    </message>
    <message>
        <source>Put this picture into it, PNG or JPEG.</source>
        <translation>ใส่รูปภาพนี้ลงไป PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>What to print: card, tent, sheet, roll58, roll80, receipt, or another size of these.</source>
        <translation>พิมพ์อะไร: card, tent, sheet, roll58, roll80, receipt หรือขนาดอื่นของสิ่งเหล่านี้</translation>
    </message>
    <message>
        <source>Save as this PDF file instead of printing.</source>
        <translation>บันทึกเป็นไฟล์ PDF นี้แทนการพิมพ์</translation>
    </message>
    <message>
        <source>Print on this printer of the system.</source>
        <translation>พิมพ์ที่เครื่องพิมพ์นี้ของระบบ</translation>
    </message>
    <message>
        <source>Print a roll on this network printer or device, such as 192.168.1.50:9100 or /dev/usb/lp0.</source>
        <translation>พิมพ์ม้วนที่เครื่องพิมพ์เครือข่ายหรืออุปกรณ์นี้ เช่น 192.168.1.50:9100 หรือ /dev/usb/lp0</translation>
    </message>
    <message>
        <source>Print so many copies.</source>
        <translation>พิมพ์ตามจำนวนสำเนานี้</translation>
    </message>
    <message>
        <source>Open the cash drawer at the roll printer.</source>
        <translation>เปิดลิ้นชักเงินที่เครื่องพิมพ์ม้วน</translation>
    </message>
    <message>
        <source>How to share the link: mail, sms, whatsapp, line, zalo, kakaotalk, telegram, messenger, viber or message.</source>
        <translation>วิธีแชร์ลิงก์: mail, sms, whatsapp, line, zalo, kakaotalk, telegram, messenger, viber หรือ message</translation>
    </message>
    <message>
        <source>Print the address that shares the link; open nothing.</source>
        <translation>พิมพ์ที่อยู่สำหรับแชร์ลิงก์ โดยไม่เปิดสิ่งใด</translation>
    </message>
    <message>
        <source>Watch until the link has this status, such as paid or expired.</source>
        <translation>เฝ้าดูจนกว่าลิงก์จะมีสถานะนี้ เช่น paid หรือ expired</translation>
    </message>
    <message>
        <source>Use this link all the same?</source>
        <translation>ใช้ลิงก์นี้ต่อไปหรือไม่</translation>
    </message>
    <message>
        <source>This link should not be used, so nothing was made of it: %1</source>
        <translation>ไม่ควรใช้ลิงก์นี้ จึงไม่ได้สร้างอะไรจากลิงก์: %1</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>ลิงก์นี้ยาวเกินไปสำหรับคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>QR code saved as %1.</source>
        <translation>บันทึกคิวอาร์โค้ดเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>ส่งไปเครื่องพิมพ์ %1 แล้ว</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>The link “%1” can&apos;t be paid any more (%2), so no QR code was made.</source>
        <translation>ลิงก์ “%1” ชำระเงินไม่ได้แล้ว (%2) จึงไม่ได้สร้างคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>The link “%1” can&apos;t be shared: %2.</source>
        <extracomment>%1 is an order number, %2 the status of a link</extracomment>
        <translation>แชร์ลิงก์ “%1” ไม่ได้: %2</translation>
    </message>
    <message>
        <source>The customer of “%1” has no email address.</source>
        <translation>ลูกค้าของ “%1” ไม่มีอีเมล</translation>
    </message>
    <message>
        <source>The customer of “%1” has no phone number.</source>
        <translation>ลูกค้าของ “%1” ไม่มีหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>This link must not be shared. Nothing was opened.</source>
        <translation>ห้ามแชร์ลิงก์นี้ ไม่มีการเปิดสิ่งใด</translation>
    </message>
    <message>
        <source>Share this link all the same?</source>
        <translation>แชร์ลิงก์นี้ต่อไปหรือไม่</translation>
    </message>
    <message>
        <source>This link should be looked at first: say --yes when nobody can be asked.</source>
        <translation>ควรตรวจดูลิงก์นี้ก่อน ใส่ --yes เมื่อไม่มีใครตอบได้</translation>
    </message>
    <message>
        <source>The link was not shared.</source>
        <translation>ไม่ได้แชร์ลิงก์</translation>
    </message>
    <message>
        <source>The message is too long for this way, which has only the link in it. Copy the whole message from below.</source>
        <translation>ข้อความยาวเกินไปสำหรับวิธีนี้ จึงมีเพียงลิงก์ ให้คัดลอกข้อความทั้งหมดจากด้านล่าง</translation>
    </message>
    <message>
        <source>This way takes no message: copy it from below and paste it there.</source>
        <translation>วิธีนี้ไม่รับข้อความ ให้คัดลอกจากด้านล่างแล้ววางที่นั่น</translation>
    </message>
    <message>
        <source>No program could be opened for this. --print-url prints the address.</source>
        <translation>ไม่มีโปรแกรมที่เปิดได้ ใช้ --print-url เพื่อพิมพ์ที่อยู่</translation>
    </message>
    <message>
        <source>The status of “%1” could not be asked for. Trying again.</source>
        <translation>ถามสถานะของ “%1” ไม่ได้ กำลังลองใหม่</translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>Go to the first of them</source>
        <translation>ไปที่รายการแรก</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>ชื่อและนามสกุล</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>+66 81 234 5678</source>
        <translation>+66 81 234 5678</translation>
    </message>
</context>
<context>
    <name>CustomerSubject</name>
    <message>
        <source>Import customers</source>
        <translation>นำเข้าลูกค้า</translation>
    </message>
    <message>
        <source>When a customer exists</source>
        <translation>เมื่อมีลูกค้ารายนี้แล้ว</translation>
    </message>
    <message>
        <source>This file contains no customers.</source>
        <translation>ไฟล์นี้ไม่มีลูกค้า</translation>
    </message>
    <message>
        <source>Contacts and spreadsheets (*.csv *.txt *.tsv *.xlsx *.ods *.vcf);;All files (*)</source>
        <translation>รายชื่อติดต่อและสเปรดชีต (*.csv *.txt *.tsv *.xlsx *.ods *.vcf);;ไฟล์ทั้งหมด (*)</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>ชื่อ อีเมล หรือโทรศัพท์</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>ค้นหาลูกค้า</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>บันทึก เห็นเฉพาะคุณ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>New link for this customer</source>
        <translation>ลิงก์ใหม่สำหรับลูกค้ารายนี้</translation>
    </message>
    <message>
        <source>Make the chosen ones one</source>
        <translation>รวมรายการที่เลือกเป็นหนึ่งเดียว</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>ลูกค้าใหม่…</translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation>ที่อยู่…</translation>
    </message>
</context>
<context>
    <name>DamageBar</name>
    <message>
        <source>Start with an empty list</source>
        <translation>เริ่มด้วยรายการว่าง</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>There are no drafts. A link that you begin and do not send is kept here by itself, until it is sent or you delete it.</source>
        <translation>ไม่มีฉบับร่าง ลิงก์ที่คุณเริ่มไว้แต่ยังไม่ได้ส่งจะเก็บไว้ที่นี่เอง จนกว่าจะส่งหรือคุณลบ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
</context>
<context>
    <name>ExpirySection</name>
    <message>
        <source>Stop accepting payment at a set time</source>
        <translation>หยุดรับชำระเมื่อถึงเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>Remind the customer</source>
        <translation>เตือนลูกค้า</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Unit, before the link expires</source>
        <translation>หน่วยเวลาก่อนลิงก์หมดอายุ</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>days</source>
        <translation>วัน</translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ตรวจสอบตอนนี้</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Sends the same link with the same order number</source>
        <translation>ส่งลิงก์เดิมด้วยหมายเลขคำสั่งซื้อเดิม</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>the label of a field that must be filled in</extracomment>
        <translation>%1 (ต้องกรอก)</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Edit this link</source>
        <translation>แก้ไขลิงก์นี้</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>เทมเพลต</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>เริ่มลิงก์ใหม่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Full name</source>
        <translation>ชื่อเต็ม</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>คำนำหน้าชื่อ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ชื่อกลาง</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>คำต่อท้ายชื่อ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>บันทึกส่วนตัว</translation>
    </message>
    <message>
        <source>Add to private note</source>
        <translation>เพิ่มในบันทึกส่วนตัว</translation>
    </message>
    <message>
        <source>Says what the next column is</source>
        <translation>บอกว่าคอลัมน์ถัดไปคืออะไร</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>ตัวเลือกสินค้า</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>บาร์โค้ด</translation>
    </message>
    <message>
        <source>Image URL</source>
        <translation>URL รูปภาพ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Price in the smallest unit</source>
        <translation>ราคาเป็นหน่วยย่อยที่สุด</translation>
    </message>
    <message>
        <source>Joins variants of a product</source>
        <translation>รวมตัวเลือกของสินค้าเดียวกัน</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>จัดส่ง</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>บ้าน</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ที่ทำงาน</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>ที่อยู่ (%1)</translation>
    </message>
    <message>
        <source>%1 address, line 1</source>
        <translation>ที่อยู่ บรรทัด 1 (%1)</translation>
    </message>
    <message>
        <source>%1 address, line 2</source>
        <translation>ที่อยู่ บรรทัด 2 (%1)</translation>
    </message>
    <message>
        <source>%1 address, line 3</source>
        <translation>ที่อยู่ บรรทัด 3 (%1)</translation>
    </message>
    <message>
        <source>%1 post office box</source>
        <translation>ตู้ ปณ. (%1)</translation>
    </message>
    <message>
        <source>%1 district</source>
        <translation>เขต/อำเภอ (%1)</translation>
    </message>
    <message>
        <source>%1 city</source>
        <translation>เมือง (%1)</translation>
    </message>
    <message>
        <source>%1 state</source>
        <translation>จังหวัด/รัฐ (%1)</translation>
    </message>
    <message>
        <source>%1 postal code</source>
        <translation>รหัสไปรษณีย์ (%1)</translation>
    </message>
    <message>
        <source>%1 country</source>
        <translation>ประเทศ (%1)</translation>
    </message>
    <message>
        <source>%1 name</source>
        <translation>ชื่อผู้รับ (%1)</translation>
    </message>
    <message>
        <source>%1 first name</source>
        <translation>ชื่อ (%1)</translation>
    </message>
    <message>
        <source>%1 last name</source>
        <translation>นามสกุล (%1)</translation>
    </message>
    <message>
        <source>%1 company</source>
        <translation>บริษัท (%1)</translation>
    </message>
    <message>
        <source>%1 email</source>
        <translation>อีเมล (%1)</translation>
    </message>
    <message>
        <source>%1 phone</source>
        <translation>โทรศัพท์ (%1)</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <extracomment>%1 is the code of a currency</extracomment>
        <translation>ราคาเป็น %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>ไฟล์อื่น…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>วางไฟล์ที่นี่</translation>
    </message>
    <message>
        <source>A spreadsheet, a table of text, or contacts. Nothing is saved before you have seen what it holds.</source>
        <translation>สเปรดชีต ตารางข้อความ หรือรายชื่อติดต่อ ยังไม่มีการบันทึกใดๆ จนกว่าคุณจะได้เห็นข้อมูลในไฟล์</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>เปิดไฟล์…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>การเข้ารหัสอักขระ</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>ตัวคั่น</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ชีต</translation>
    </message>
    <message>
        <source>First row has headings</source>
        <translation>แถวแรกเป็นหัวคอลัมน์</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>การจับคู่คอลัมน์</translation>
    </message>
    <message>
        <source>Prices are written</source>
        <translation>ราคาเขียนแบบ</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>แสดงแถว</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>ไม่นำเข้า</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>คงไว้</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>เติมที่ว่าง</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>แทนที่</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ตรวจดู</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>แสดงเฉพาะแถวเหล่านี้</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>ความคืบหน้าของการนำเข้า</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>บันทึกรายงาน…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Not taken, %1 rows hold something</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>ไม่นำเข้า มี %1 แถวที่มีข้อมูล</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Too long. Use up to %1 characters.</source>
        <translation>ยาวเกินไป ใช้ได้ไม่เกิน %1 ตัวอักษร</translation>
    </message>
    <message>
        <source>The note is too long. Use up to %1 characters.</source>
        <translation>บันทึกยาวเกินไป ใช้ได้ไม่เกิน %1 ตัวอักษร</translation>
    </message>
    <message>
        <source>Too many columns. Check the separator.</source>
        <translation>คอลัมน์มากเกินไป ตรวจสอบตัวคั่น</translation>
    </message>
    <message>
        <source>A quotation mark (&quot;) opens here and is never closed.</source>
        <translation>เครื่องหมายอัญประกาศ (&quot;) เปิดตรงนี้แต่ไม่มีการปิด</translation>
    </message>
    <message>
        <source>Can&apos;t be read in this encoding.</source>
        <translation>อ่านด้วยการเข้ารหัสนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Enter a name, an email or a phone number.</source>
        <translation>ใส่ชื่อ อีเมล หรือหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>This is a group, not a person.</source>
        <translation>นี่คือกลุ่ม ไม่ใช่บุคคล</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>ใส่ชื่อ</translation>
    </message>
    <message>
        <source>Enter one email, such as name@example.com</source>
        <translation>ใส่อีเมลเดียว เช่น name@example.com</translation>
    </message>
    <message>
        <source>Enter a phone number with all its digits.</source>
        <translation>ใส่หมายเลขโทรศัพท์ให้ครบทุกหลัก</translation>
    </message>
    <message>
        <source>Spoilt by a spreadsheet: enter all digits</source>
        <translation>สเปรดชีตทำให้ตัวเลขเสีย: ใส่ให้ครบทุกหลัก</translation>
    </message>
    <message>
        <source>Another product in this file has this barcode.</source>
        <translation>มีสินค้าอื่นในไฟล์นี้ใช้บาร์โค้ดนี้แล้ว</translation>
    </message>
    <message>
        <source>Enter a price, such as 120.50</source>
        <translation>ใส่ราคา เช่น 120.50</translation>
    </message>
    <message>
        <source>Can be read in two ways. Choose above how prices are written.</source>
        <translation>อ่านได้สองแบบ เลือกด้านบนว่าราคาเขียนแบบใด</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>“%1” ไม่ใช่สกุลเงิน</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://</source>
        <translation>ใส่ที่อยู่ที่ขึ้นต้นด้วย https://</translation>
    </message>
    <message>
        <source>Left out: a title, a sum or the like</source>
        <translation>ข้าม: เป็นชื่อเรื่อง ผลรวม หรือคล้ายกัน</translation>
    </message>
    <message>
        <source>“%1” goes to the private note</source>
        <translation>“%1” จะอยู่ในบันทึกส่วนตัว</translation>
    </message>
    <message>
        <source>“%1” is not taken</source>
        <translation>“%1” จะไม่ถูกนำเข้า</translation>
    </message>
    <message>
        <source>“%1” is read as %2</source>
        <translation>“%1” อ่านเป็น %2</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>Add an item</source>
        <translation>เพิ่มรายการสินค้า</translation>
    </message>
    <message>
        <source>Type a name or scan a barcode; 3x before it for three</source>
        <translation>พิมพ์ชื่อหรือสแกนบาร์โค้ด ใส่ 3x ข้างหน้าหากต้องการสามชิ้น</translation>
    </message>
    <message>
        <source>Goods…</source>
        <translation>รายการสินค้า…</translation>
    </message>
    <message>
        <source>Goods found</source>
        <translation>สินค้าที่พบ</translation>
    </message>
    <message>
        <source>Enter the price</source>
        <translation>ใส่ราคา</translation>
    </message>
    <message>
        <source>Add to goods…</source>
        <translation>เพิ่มลงในรายการสินค้า…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ไม่ใส่</translation>
    </message>
    <message>
        <source>Add to the items</source>
        <translation>เพิ่มในรายการสินค้า</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Items</source>
        <translation>รายการสินค้า</translation>
    </message>
    <message>
        <source>No items. Add them when the customer should see what the amount is made of.</source>
        <translation>ยังไม่มีรายการสินค้า เพิ่มได้หากต้องการให้ลูกค้าเห็นว่ายอดเงินมาจากอะไรบ้าง</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>ค่าจัดส่ง</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Begin a new link</source>
        <translation>เริ่มลิงก์ใหม่</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>แสดงลิงก์</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>แสดงลูกค้า</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>แสดงฉบับร่าง</translation>
    </message>
    <message>
        <source>Show the goods</source>
        <translation>แสดงรายการสินค้า</translation>
    </message>
    <message>
        <source>Open a request from a file</source>
        <translation>เปิดคำขอจากไฟล์</translation>
    </message>
    <message>
        <source>Save the request as a file</source>
        <translation>บันทึกคำขอเป็นไฟล์</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>ค้นหาหรือทำสิ่งใดก็ได้</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>แสดงปุ่มลัดทั้งหมด</translation>
    </message>
    <message>
        <source>Use the first to ninth account</source>
        <translation>ใช้บัญชีที่หนึ่งถึงเก้า</translation>
    </message>
    <message>
        <source>Create the link</source>
        <translation>สร้างลิงก์</translation>
    </message>
    <message>
        <source>Copy the link that was just made</source>
        <translation>คัดลอกลิงก์ที่เพิ่งสร้าง</translation>
    </message>
    <message>
        <source>Undo the last change of the form</source>
        <translation>เลิกทำการแก้ไขล่าสุดในแบบฟอร์ม</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>ทำซ้ำอีกครั้ง</translation>
    </message>
    <message>
        <source>Begin another link like this one</source>
        <translation>เริ่มลิงก์ใหม่แบบเดียวกับลิงก์นี้</translation>
    </message>
    <message>
        <source>Add an item by name or barcode</source>
        <translation>เพิ่มสินค้าด้วยชื่อหรือบาร์โค้ด</translation>
    </message>
    <message>
        <source>Find a field or section</source>
        <translation>ค้นหาช่องหรือส่วน</translation>
    </message>
    <message>
        <source>Stop editing a link</source>
        <translation>หยุดแก้ไขลิงก์</translation>
    </message>
    <message>
        <source>Search the links</source>
        <translation>ค้นหาลิงก์</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>เปิดลิงก์ในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Ask for the status</source>
        <translation>สอบถามสถานะ</translation>
    </message>
    <message>
        <source>Edit the link</source>
        <translation>แก้ไขลิงก์</translation>
    </message>
    <message>
        <source>Make another like the chosen one</source>
        <translation>สร้างอีกลิงก์แบบเดียวกับที่เลือก</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>แสดงคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>เก็บเข้าคลัง</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>นำออกจากคลัง</translation>
    </message>
    <message>
        <source>Cancel the link</source>
        <translation>ยกเลิกลิงก์</translation>
    </message>
    <message>
        <source>Undo what was archived</source>
        <translation>เลิกทำการเก็บเข้าคลัง</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>เพิ่มแถว</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>ลบแถวที่เลือก</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>เลื่อนแถวขึ้น</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>เลื่อนแถวลง</translation>
    </message>
    <message>
        <source>Delete the chosen drafts</source>
        <translation>ลบฉบับร่างที่เลือก</translation>
    </message>
    <message>
        <source>Bring deleted drafts back</source>
        <translation>นำฉบับร่างที่ลบกลับมา</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>ค้นหาลูกค้า</translation>
    </message>
    <message>
        <source>New link for the chosen customer</source>
        <translation>ลิงก์ใหม่สำหรับลูกค้าที่เลือก</translation>
    </message>
    <message>
        <source>Delete the chosen customers</source>
        <translation>ลบลูกค้าที่เลือก</translation>
    </message>
    <message>
        <source>Bring deleted customers back</source>
        <translation>นำลูกค้าที่ลบกลับมา</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a span of keys: Ctrl+1 to Ctrl+9</extracomment>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ทุกที่</translation>
    </message>
    <message>
        <source>New link and editing a link</source>
        <translation>ลิงก์ใหม่และการแก้ไขลิงก์</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Tables in the form</source>
        <translation>ตารางในแบบฟอร์ม</translation>
    </message>
    <message>
        <source>List of drafts</source>
        <translation>รายการฉบับร่าง</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does and the key for it: New link (Ctrl+N)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>ใช้เทมเพลต</translation>
    </message>
    <message>
        <source>Save the form as a template</source>
        <translation>บันทึกแบบฟอร์มเป็นเทมเพลต</translation>
    </message>
    <message>
        <source>Rename the chosen template</source>
        <translation>เปลี่ยนชื่อเทมเพลตที่เลือก</translation>
    </message>
    <message>
        <source>Delete the chosen template</source>
        <translation>ลบเทมเพลตที่เลือก</translation>
    </message>
    <message>
        <source>Bring deleted templates back</source>
        <translation>นำเทมเพลตที่ลบกลับมา</translation>
    </message>
    <message>
        <source>List of templates</source>
        <translation>รายการเทมเพลต</translation>
    </message>
    <message>
        <source>Send a link again whose outcome is open</source>
        <translation>ส่งลิงก์ที่ยังไม่รู้ผลอีกครั้ง</translation>
    </message>
    <message>
        <source>Put an open link down as not wanted any more</source>
        <translation>ระบุว่าไม่ต้องการลิงก์ที่ยังไม่รู้ผลแล้ว</translation>
    </message>
    <message>
        <source>Edit the link that was just created</source>
        <translation>แก้ไขลิงก์ที่เพิ่งสร้าง</translation>
    </message>
    <message>
        <source>Check the status of the link that was just created</source>
        <translation>ตรวจสอบสถานะของลิงก์ที่เพิ่งสร้าง</translation>
    </message>
    <message>
        <source>Delete the chosen goods</source>
        <translation>ลบสินค้าที่เลือก</translation>
    </message>
    <message>
        <source>List of goods</source>
        <translation>รายการสินค้า</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>นำเข้าไฟล์</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>ไปยังปัญหาถัดไป</translation>
    </message>
    <message>
        <source>Cancel, or leave the page</source>
        <translation>ยกเลิก หรือออกจากหน้า</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Show the link to the customer</source>
        <translation>แสดงลิงก์ให้ลูกค้าดู</translation>
    </message>
    <message>
        <source>Print the link that was just created, or its receipt</source>
        <translation>พิมพ์ลิงก์ที่เพิ่งสร้างหรือหลักฐานการชำระเงิน</translation>
    </message>
    <message>
        <source>Create a fresh link in place of an expired one</source>
        <translation>สร้างลิงก์ใหม่แทนลิงก์ที่หมดอายุ</translation>
    </message>
    <message>
        <source>Send the selected links to their customers again</source>
        <translation>ส่งลิงก์ที่เลือกให้ลูกค้าอีกครั้ง</translation>
    </message>
    <message>
        <source>Print the link or its receipt</source>
        <translation>พิมพ์ลิงก์หรือหลักฐานการชำระเงิน</translation>
    </message>
    <message>
        <source>Pay as the customer of the selected message</source>
        <translation>ชำระเงินในฐานะลูกค้าของข้อความที่เลือก</translation>
    </message>
    <message>
        <source>Let that customer’s payment fail</source>
        <translation>ให้การชำระเงินของลูกค้ารายนั้นล้มเหลว</translation>
    </message>
    <message>
        <source>Leave as that customer, without paying</source>
        <translation>ออกในฐานะลูกค้ารายนั้นโดยไม่ชำระเงิน</translation>
    </message>
    <message>
        <source>Pause or continue the practice clock</source>
        <translation>หยุดหรือเดินนาฬิกาฝึกใช้ต่อ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกใช้</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Create a practice link with an email or phone number</source>
        <translation>สร้างลิงก์ฝึกใช้ที่มีอีเมลหรือหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>Read the customer’s message</source>
        <translation>อ่านข้อความของลูกค้า</translation>
    </message>
    <message>
        <source>Pay as the customer</source>
        <translation>ชำระเงินในฐานะลูกค้า</translation>
    </message>
    <message>
        <source>Create a link with a wrong amount</source>
        <translation>สร้างลิงก์ที่จำนวนเงินผิด</translation>
    </message>
    <message>
        <source>Cancel that link</source>
        <translation>ยกเลิกลิงก์นั้น</translation>
    </message>
    <message>
        <source>Create it again with the right amount</source>
        <translation>สร้างใหม่ด้วยจำนวนเงินที่ถูกต้อง</translation>
    </message>
    <message>
        <source>Create a link that expires in 2 hours</source>
        <translation>สร้างลิงก์ที่หมดอายุใน 2 ชั่วโมง</translation>
    </message>
    <message>
        <source>Set the clock to ×60, or jump</source>
        <translation>ตั้งนาฬิกาเป็น ×60 หรือข้ามเวลา</translation>
    </message>
    <message>
        <source>Let the link expire</source>
        <translation>ปล่อยให้ลิงก์หมดอายุ</translation>
    </message>
    <message>
        <source>Create a fresh link</source>
        <translation>สร้างลิงก์ใหม่</translation>
    </message>
    <message>
        <source>Switch on Answer lost</source>
        <translation>เปิด “คำตอบหาย”</translation>
    </message>
    <message>
        <source>Create a link. Its status becomes unknown</source>
        <translation>สร้างลิงก์ สถานะจะเป็นไม่ทราบ</translation>
    </message>
    <message>
        <source>Switch off Answer lost</source>
        <translation>ปิด “คำตอบหาย”</translation>
    </message>
    <message>
        <source>Check the link until it is found</source>
        <translation>ตรวจสอบลิงก์จนกว่าจะพบ</translation>
    </message>
    <message>
        <source>Create a link with an email or phone number</source>
        <translation>สร้างลิงก์ที่มีอีเมลหรือหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>See the link turn to Paid</source>
        <translation>ดูลิงก์เปลี่ยนเป็นชำระแล้ว</translation>
    </message>
    <message>
        <source>Read the receipt in the inbox</source>
        <translation>อ่านใบรับในกล่องข้อความ</translation>
    </message>
    <message>
        <source>First link</source>
        <translation>ลิงก์แรก</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>เมื่อทำผิด</translation>
    </message>
    <message>
        <source>An expiry</source>
        <translation>ลิงก์หมดอายุ</translation>
    </message>
    <message>
        <source>A lost answer</source>
        <translation>คำตอบที่หายไป</translation>
    </message>
    <message>
        <source>Paid, with receipt</source>
        <translation>ชำระแล้ว พร้อมใบรับ</translation>
    </message>
</context>
<context>
    <name>LinkDetail</name>
    <message>
        <source>Choose a link to see its QR code, its history and what was sent.</source>
        <translation>เลือกลิงก์เพื่อดู QR โค้ด ประวัติ และข้อมูลที่ส่งไป</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>ลิงก์ชำระเงิน</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>แสดง QR โค้ด</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>อัปเดตสถานะ</translation>
    </message>
    <message>
        <source>Another like this</source>
        <translation>สร้างอีกลิงก์แบบนี้</translation>
    </message>
    <message>
        <source>Cancel link…</source>
        <translation>ยกเลิกลิงก์…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Not wanted any more…</source>
        <translation>ไม่ต้องการแล้ว…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
</context>
<context>
    <name>LinkFilters</name>
    <message>
        <source>Search links</source>
        <translation>ค้นหาลิงก์</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>สร้างเมื่อใด</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>ตัวกรองเพิ่มเติม</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>to, including</source>
        <translation>ถึงและรวมวันที่</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>โหมด</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>สร้างโดย</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>ยอดเงินตั้งแต่</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
</context>
<context>
    <name>LinkGuard</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this link?</source>
        <translation>ใช้ลิงก์นี้หรือไม่</translation>
    </message>
    <message>
        <source>Use these links?</source>
        <translation>ใช้ลิงก์เหล่านี้หรือไม่</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>ใช้ลิงก์</translation>
    </message>
    <message>
        <source>Use links</source>
        <translation>ใช้ลิงก์</translation>
    </message>
    <message>
        <source>Don&apos;t use it</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>Don&apos;t use them</source>
        <translation>ไม่ใช้</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>ส่งอีกครั้ง…</translation>
    </message>
    <message>
        <source>Send all links that await payment to their customers again, one after the other</source>
        <translation>ส่งทุกลิงก์ที่รอการชำระเงินให้ลูกค้าอีกครั้ง ทีละรายการ</translation>
    </message>
</context>
<context>
    <name>LogoText</name>
    <message>
        <source>The logo %1 can&apos;t be read.</source>
        <translation>อ่านโลโก้ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>The logo %1 is too large: 8 MB at most.</source>
        <translation>โลโก้ %1 ใหญ่เกินไป: ไม่เกิน 8 MB</translation>
    </message>
    <message>
        <source>The logo %1 is not a picture that Linktill reads. Use PNG or JPEG.</source>
        <translation>โลโก้ %1 ไม่ใช่รูปภาพที่ Linktill อ่านได้ ให้ใช้ PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>The logo %1 has too many pixels: 30 million at most.</source>
        <translation>โลโก้ %1 มีพิกเซลมากเกินไป: ไม่เกิน 30 ล้าน</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>เกี่ยวกับ %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>การตั้งค่า...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>ออกจาก %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>ซ่อน %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>ซ่อนตัวอื่น</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New link</source>
        <translation>ลิงก์ใหม่</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>เปิดคำขอ…</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>บันทึกคำขอ…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ลักษณะหน้าจอ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>About Linktill</source>
        <translation>เกี่ยวกับ Linktill</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ดูบันทึกการทำงาน</translation>
    </message>
    <message>
        <source>Offline: nothing can be sent now.</source>
        <translation>ออฟไลน์: ตอนนี้ส่งอะไรไม่ได้</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกใช้</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>การแจ้งเตือน</translation>
    </message>
</context>
<context>
    <name>MerchantSection</name>
    <message>
        <source>Shop name</source>
        <translation>ชื่อร้าน</translation>
    </message>
    <message>
        <source>Country of sale</source>
        <translation>ประเทศที่ขาย</translation>
    </message>
    <message>
        <source>Logo (web address)</source>
        <translation>โลโก้ (ที่อยู่เว็บ)</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>รหัสโปรโมชัน</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ส่วนลด</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
</context>
<context>
    <name>MethodsSection</name>
    <message>
        <source>Add a method</source>
        <translation>เพิ่มวิธีชำระเงิน</translation>
    </message>
    <message>
        <source>Methods, in the order the customer sees them</source>
        <translation>วิธีชำระเงิน เรียงตามลำดับที่ลูกค้าเห็น</translation>
    </message>
    <message>
        <source>None chosen: the customer sees every method of the account.</source>
        <translation>ยังไม่ได้เลือก ลูกค้าจะเห็นทุกวิธีที่บัญชีมี</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Show the shipping details at the checkout</source>
        <translation>แสดงรายละเอียดการจัดส่งในหน้าชำระเงิน</translation>
    </message>
    <message>
        <source>Show a back button at the checkout</source>
        <translation>แสดงปุ่มย้อนกลับในหน้าชำระเงิน</translation>
    </message>
    <message>
        <source>The checkout is embedded in a page of yours</source>
        <translation>ฝังหน้าชำระเงินไว้ในหน้าเว็บของคุณ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>โหมด</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>Where the link comes from</source>
        <translation>ลิงก์มาจากที่ใด</translation>
    </message>
    <message>
        <source>Desk (default)</source>
        <translation>เคาน์เตอร์ (ค่าเริ่มต้น)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>หน้าชำระเงิน</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>เว็บฮุก</translation>
    </message>
    <message>
        <source>None. The gateway reports payments to these addresses of your server.</source>
        <translation>ยังไม่มี เกตเวย์จะแจ้งการชำระเงินไปยังที่อยู่เหล่านี้บนเซิร์ฟเวอร์ของคุณ</translation>
    </message>
    <message>
        <source>Field 1 of your own</source>
        <translation>ฟิลด์ของคุณ 1</translation>
    </message>
    <message>
        <source>Field 2 of your own</source>
        <translation>ฟิลด์ของคุณ 2</translation>
    </message>
    <message>
        <source>Field 3 of your own</source>
        <translation>ฟิลด์ของคุณ 3</translation>
    </message>
    <message>
        <source>Field 4 of your own</source>
        <translation>ฟิลด์ของคุณ 4</translation>
    </message>
    <message>
        <source>Field 5 of your own</source>
        <translation>ฟิลด์ของคุณ 5</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Scan to pay</source>
        <translation>สแกนเพื่อชำระเงิน</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ฝึกใช้</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>ระบบทดสอบ</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day on paper; see Qt&apos;s QLocale::toString for the letters</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>ค่าจัดส่ง</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ส่วนลด</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>ไม่มีวันหมดอายุ</translation>
    </message>
    <message>
        <source>Pay by %1, %2</source>
        <extracomment>on paper; %1 is a day, %2 a time of day</extracomment>
        <translation>ชำระภายใน %1 %2 น.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>หลักฐานการชำระเงิน</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>PortOne reference</source>
        <translation>อ้างอิง</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ขอบคุณที่อุดหนุน</translation>
    </message>
    <message>
        <source>Not a tax invoice</source>
        <translation>ไม่ใช่ใบกำกับภาษี</translation>
    </message>
</context>
<context>
    <name>PaperLayout</name>
    <message>
        <source>Card %1</source>
        <translation>การ์ด %1</translation>
    </message>
    <message>
        <source>Table tent, folded %1</source>
        <translation>ป้ายตั้งโต๊ะ %1 พับครึ่ง</translation>
    </message>
    <message>
        <source>Labels %1 × %2 (%3)</source>
        <extracomment>labels on a sheet: columns × rows, then the maker&apos;s article</extracomment>
        <translation>ฉลาก %1 × %2 (%3)</translation>
    </message>
    <message>
        <source>Sheet of %1 × %2, %3</source>
        <extracomment>cards on a sheet to cut apart: columns × rows, then the paper&apos;s size</extracomment>
        <translation>แผ่น %1 × %2, %3</translation>
    </message>
    <message>
        <source>Roll %1 mm</source>
        <translation>ม้วน %1 มม.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>หลักฐานการชำระเงิน %1</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>This link isn&apos;t paid yet, so there is no receipt.</source>
        <translation>ลิงก์นี้ยังไม่ได้ชำระเงิน จึงยังไม่มีหลักฐานการชำระเงิน</translation>
    </message>
    <message>
        <source>This link is already paid, so that nobody should pay it again. Print its receipt instead.</source>
        <translation>ลิงก์นี้ชำระเงินแล้ว จึงไม่ควรมีใครชำระซ้ำ ให้พิมพ์หลักฐานการชำระเงินแทน</translation>
    </message>
    <message>
        <source>This link can no longer be paid, so there is nothing to print.</source>
        <translation>ลิงก์นี้ชำระเงินไม่ได้แล้ว จึงไม่มีอะไรให้พิมพ์</translation>
    </message>
    <message>
        <source>The URL of this link isn&apos;t known, so there is nothing to scan.</source>
        <translation>ไม่ทราบ URL ของลิงก์นี้ จึงไม่มีอะไรให้สแกน</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <source>Same as billing</source>
        <translation>เหมือนที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>ที่อยู่บรรทัดที่สอง</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>City</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>รัฐหรือจังหวัด</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Country in words</source>
        <translation>ชื่อประเทศ</translation>
    </message>
    <message>
        <source>Language or region code</source>
        <translation>รหัสภาษาหรือภูมิภาค</translation>
    </message>
    <message>
        <source>Paste address…</source>
        <translation>วางที่อยู่…</translation>
    </message>
    <message>
        <source>Spreads a block of text over these fields; shows first what goes where</source>
        <translation>กระจายข้อความลงช่องเหล่านี้ โดยแสดงให้ดูก่อนว่าอะไรลงช่องใด</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an address</source>
        <translation>วางที่อยู่</translation>
    </message>
    <message>
        <source>Address, or a block of text with name, phone and e-mail</source>
        <translation>ที่อยู่ หรือข้อความที่มีชื่อ โทรศัพท์ และอีเมล</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>ข้อมูลใดลงช่องใด</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>เติมลงช่อง</translation>
    </message>
    <message>
        <source>Paste as one line</source>
        <translation>วางเป็นบรรทัดเดียว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message>
        <source>Amount</source>
        <translation>ยอดเงิน</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0.00</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>เป็นค่าอะไร</translation>
    </message>
    <message>
        <source>School fees, class XII B</source>
        <translation>ค่าเทอม ชั้น ม.6/2</translation>
    </message>
</context>
<context>
    <name>PracticeMail</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>How a date and time are written in a message; the letters d M y H m keep their meaning.</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>ร้านค้าของคุณ</translation>
    </message>
    <message>
        <source>Payment request from %1: %2</source>
        <extracomment>%1: shop, %2: amount</extracomment>
        <translation>คำขอชำระเงินจาก %1: %2</translation>
    </message>
    <message>
        <source>Reminder: pay %1</source>
        <translation>เตือน: โปรดชำระ %1</translation>
    </message>
    <message>
        <source>Reminder: pay %1 by %2</source>
        <extracomment>%1: amount, %2: date and time</extracomment>
        <translation>เตือน: โปรดชำระ %1 ภายใน %2</translation>
    </message>
    <message>
        <source>Receipt: %1 paid to %2</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>หลักฐานการชำระเงิน: %1 ให้ %2</translation>
    </message>
    <message>
        <source>The link for %1 from %2 has expired</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>ลิงก์ชำระ %1 จาก %2 หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>%1 asks you to pay %2.</source>
        <extracomment>%1: shop, %2: amount</extracomment>
        <translation>%1 ขอให้คุณชำระ %2</translation>
    </message>
    <message>
        <source>Your payment of %1 to %2 is still open.</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>ยอดชำระ %1 ให้ %2 ของคุณยังค้างอยู่</translation>
    </message>
    <message>
        <source>Thank you. Your payment of %1 to %2 is complete.</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>ขอบคุณ การชำระ %1 ให้ %2 ของคุณเสร็จสมบูรณ์แล้ว</translation>
    </message>
    <message>
        <source>The time to pay %1 to %2 is over, and nothing was charged. Ask the shop for a new link.</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>หมดเวลาชำระ %1 ให้ %2 แล้ว และไม่มีการหักเงิน โปรดขอลิงก์ใหม่จากร้าน</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>สวัสดี</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>สวัสดี คุณ %1</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <translation>ลิงก์นี้ใช้ได้ถึง %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>หมายเลขคำสั่งซื้อ %1</translation>
    </message>
    <message>
        <source>Practice: no real money is charged.</source>
        <translation>ฝึกใช้: ไม่มีการหักเงินจริง</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>ถึง %1</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>ฝึกใช้</translation>
    </message>
    <message>
        <source>Try everything here. Customers and payments are pretend.</source>
        <translation>ลองได้ทุกอย่างที่นี่ ลูกค้าและการชำระเงินเป็นเพียงสมมติ</translation>
    </message>
    <message>
        <source>Use the practice account</source>
        <translation>ใช้บัญชีฝึกใช้</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>เริ่มใหม่ทั้งหมด…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>ความเร็ว</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>หยุดนาฬิกา</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>ข้ามไปที่</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>วันที่…</translation>
    </message>
    <message>
        <source>No messages yet. Create a practice link with an email or phone number. What the customer gets appears here.</source>
        <translation>ยังไม่มีข้อความ สร้างลิงก์ฝึกใช้ที่มีอีเมลหรือหมายเลขโทรศัพท์ แล้วสิ่งที่ลูกค้าได้รับจะปรากฏที่นี่</translation>
    </message>
    <message>
        <source>Create practice link</source>
        <translation>สร้างลิงก์ฝึกใช้</translation>
    </message>
    <message>
        <source>Customers’ inbox</source>
        <translation>กล่องข้อความของลูกค้า</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>กลับไปที่กล่องข้อความ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ชำระเงิน</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>ให้ล้มเหลว</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Open checkout</source>
        <translation>เปิดหน้าชำระเงิน</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>ปัญหาจำลอง</translation>
    </message>
</context>
<context>
    <name>PracticeProgram</name>
    <message>
        <source>No port of 127.0.0.1 is free to listen on.</source>
        <translation>ไม่มีพอร์ตว่างของ 127.0.0.1 ให้รับฟัง</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 is in use or not allowed.</source>
        <translation>พอร์ต %1 ของ 127.0.0.1 ถูกใช้อยู่หรือไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; 0 takes a free one.</source>
        <translation>รับฟังที่พอร์ตนี้ของ 127.0.0.1 หากเป็น 0 จะเลือกพอร์ตที่ว่าง</translation>
    </message>
    <message>
        <source>number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>The PortOne key to accept; made at random otherwise.</source>
        <translation>คีย์ PortOne ที่จะยอมรับ หากไม่ระบุจะสุ่มให้</translation>
    </message>
    <message>
        <source>key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>The secret that goes with the key. Never a real one: other users of this computer can see it.</source>
        <translation>รหัสลับที่คู่กับคีย์ อย่าใช้รหัสลับจริง เพราะผู้ใช้อื่นของคอมพิวเตอร์นี้เห็นได้</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>รหัสลับ</translation>
    </message>
    <message>
        <source>Start the gateway&apos;s clock at this time, as 2024-07-20T09:00:00Z.</source>
        <translation>เริ่มนาฬิกาของเกตเวย์ที่เวลานี้ เช่น 2024-07-20T09:00:00Z</translation>
    </message>
    <message>
        <source>ISO time</source>
        <translation>เวลา ISO</translation>
    </message>
    <message>
        <source>Language of the sentences: en, th or vi.</source>
        <translation>ภาษาของข้อความ: en, th หรือ vi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; see --help.</source>
        <translation>ไม่ต้องใส่ &quot;%1&quot; ที่นี่ ดู --help</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port ต้องเป็นตัวเลขตั้งแต่ 0 ถึง 65535</translation>
    </message>
    <message>
        <source>--key and --secret go together: give both or none.</source>
        <translation>--key และ --secret ต้องใช้คู่กัน ระบุทั้งสองหรือไม่ระบุเลย</translation>
    </message>
    <message>
        <source>--key must be letters, digits, - and _ only.</source>
        <translation>--key ต้องมีเฉพาะตัวอักษร ตัวเลข - และ _</translation>
    </message>
    <message>
        <source>--secret must not be empty.</source>
        <translation>--secret ต้องไม่ว่าง</translation>
    </message>
    <message>
        <source>--language is en, th or vi.</source>
        <translation>--language ต้องเป็น en, th หรือ vi</translation>
    </message>
    <message>
        <source>--clock must be a time such as 2024-07-20T09:00:00Z.</source>
        <translation>--clock ต้องเป็นเวลา เช่น 2024-07-20T09:00:00Z</translation>
    </message>
    <message>
        <source>A payment gateway to practise with, on this computer only. Prints one line of JSON with its address, key and secret, then runs until it is interrupted.</source>
        <translation>เกตเวย์ชำระเงินสำหรับฝึกใช้ เฉพาะในคอมพิวเตอร์เครื่องนี้ พิมพ์ JSON หนึ่งบรรทัดที่มีที่อยู่ คีย์ และรหัสลับ แล้วทำงานไปจนกว่าจะถูกสั่งให้หยุด</translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation>แสดงข้อความนี้แล้วออก</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>แสดงเวอร์ชันแล้วออก</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>What the customer sees</source>
        <translation>สิ่งที่ลูกค้าเห็น</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>บาร์โค้ด</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>No price yet. It is asked for in the link.</source>
        <translation>ยังไม่มีราคา จะให้ใส่ราคาเมื่อสร้างลิงก์</translation>
    </message>
</context>
<context>
    <name>ProductSubject</name>
    <message>
        <source>Import products</source>
        <translation>นำเข้าสินค้า</translation>
    </message>
    <message>
        <source>When a product exists</source>
        <translation>เมื่อมีสินค้านี้แล้ว</translation>
    </message>
    <message>
        <source>This file contains no products.</source>
        <translation>ไฟล์นี้ไม่มีสินค้า</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>สเปรดชีต (*.csv *.txt *.tsv *.xlsx *.ods);;ไฟล์ทั้งหมด (*)</translation>
    </message>
</context>
<context>
    <name>ProductsDialog</name>
    <message>
        <source>Goods</source>
        <translation>รายการสินค้า</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Name or barcode</source>
        <translation>ชื่อหรือบาร์โค้ด</translation>
    </message>
    <message>
        <source>There are no goods yet. What you add here is found while you type or scan items.</source>
        <translation>ยังไม่มีสินค้า สิ่งที่เพิ่มไว้ที่นี่จะพบได้เมื่อพิมพ์หรือสแกนรายการสินค้า</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>ReferencesSection</name>
    <message>
        <source>Order number</source>
        <translation>หมายเลขคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>หมายเลขใหม่</translation>
    </message>
    <message>
        <source>Link reference of your own</source>
        <translation>เลขอ้างอิงลิงก์ของคุณเอง</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>No notes. They travel with the payment and are shown in the back office.</source>
        <translation>ยังไม่มีหมายเหตุ หมายเหตุจะไปพร้อมกับการชำระเงินและแสดงในระบบหลังบ้าน</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>กู้คืนจากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>The backup takes the place of the list of your links. Links that were made after it will be missing in the list; at the gateway nothing changes. The list as it is now is kept beside it, and nothing is overwritten.</source>
        <translation>ข้อมูลสำรองจะมาแทนรายการลิงก์ของคุณ ลิงก์ที่สร้างหลังจากนั้นจะไม่อยู่ในรายการ แต่ที่เกตเวย์ไม่มีอะไรเปลี่ยน รายการปัจจุบันจะเก็บไว้ข้าง ๆ และไม่มีการเขียนทับ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ปล่อยไว้ตามเดิม</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Payment link</source>
        <translation>ลิงก์ชำระเงิน</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Copy QR</source>
        <translation>คัดลอก QR</translation>
    </message>
    <message>
        <source>Save QR…</source>
        <translation>บันทึก QR…</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>ลิงก์ใหม่</translation>
    </message>
    <message>
        <source>Create fresh link</source>
        <translation>สร้างลิงก์ใหม่แทน</translation>
    </message>
    <message>
        <source>Show in Links</source>
        <translation>ดูในหน้าลิงก์</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
</context>
<context>
    <name>ReturnPagesSection</name>
    <message>
        <source>Where the customer goes after the checkout.</source>
        <translation>หน้าที่ลูกค้าจะไปต่อหลังจากหน้าชำระเงิน</translation>
    </message>
    <message>
        <source>After a payment</source>
        <translation>เมื่อชำระเงินแล้ว</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>After a failed payment</source>
        <translation>เมื่อชำระเงินไม่สำเร็จ</translation>
    </message>
    <message>
        <source>While a payment is pending</source>
        <translation>เมื่อการชำระเงินรอดำเนินการ</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>กลับไปที่ร้าน</translation>
    </message>
</context>
<context>
    <name>ScheduleSection</name>
    <message>
        <source>Send at a set time</source>
        <translation>ส่งตามเวลาที่กำหนด</translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Creating the link…</source>
        <translation>กำลังสร้างลิงก์…</translation>
    </message>
    <message>
        <source>Creating the link</source>
        <translation>กำลังสร้างลิงก์</translation>
    </message>
    <message>
        <source>Waiting for the gateway. The form stays as it is.</source>
        <translation>กำลังรอเกตเวย์ ข้อมูลในแบบฟอร์มยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>The gateway can send the link to the customer. You can also copy it and send it yourself.</source>
        <translation>เกตเวย์ส่งลิงก์ให้ลูกค้าได้ หรือคุณจะคัดลอกแล้วส่งเองก็ได้</translation>
    </message>
    <message>
        <source>Send to the customer by e-mail</source>
        <translation>ส่งให้ลูกค้าทางอีเมล</translation>
    </message>
    <message>
        <source>Send to the customer by text message</source>
        <translation>ส่งให้ลูกค้าทาง SMS</translation>
    </message>
    <message>
        <source>Send as soon as the link is created</source>
        <translation>ส่งทันทีที่สร้างลิงก์</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Offer it in all accounts</source>
        <translation>ให้ใช้ได้ในทุกบัญชี</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>เทมเพลต</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>There are no templates yet. “Save the form…” makes one of what is in the form now. In its texts {customer}, {order}, {date} and {amount} are filled in when a link is made.</source>
        <translation>ยังไม่มีเทมเพลต “บันทึกแบบฟอร์ม…” จะสร้างเทมเพลตจากสิ่งที่อยู่ในแบบฟอร์มตอนนี้ ในข้อความนั้น {customer}, {order}, {date} และ {amount} จะถูกเติมเมื่อสร้างลิงก์</translation>
    </message>
    <message>
        <source>New links begin with this template</source>
        <translation>ลิงก์ใหม่เริ่มด้วยเทมเพลตนี้</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>บันทึกแบบฟอร์ม…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>เปลี่ยนชื่อ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ใช้</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>What&apos;s new</source>
        <translation>มีอะไรใหม่</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>เปิดหน้าดาวน์โหลด</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>Linktill doesn&apos;t mention this version again unless you check for updates.</source>
        <translation>Linktill จะไม่แจ้งเวอร์ชันนี้อีก เว้นแต่คุณตรวจหาอัปเดตเอง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Amount</source>
        <translation>ยอดเงิน</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>หมายเลขคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Link reference</source>
        <translation>เลขอ้างอิงลิงก์</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>โหมด</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>ชื่อลูกค้า</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>อีเมลลูกค้า</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>โทรศัพท์ลูกค้า</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>ร้านค้า</translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation>ชื่อร้านค้า</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>โลโก้</translation>
    </message>
    <message>
        <source>Back page</source>
        <translation>หน้าที่กลับไป</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>รหัสโปรโมชัน</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ส่วนลด</translation>
    </message>
    <message>
        <source>Shipping charges</source>
        <translation>ค่าจัดส่ง</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>การเรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation>ชื่อผู้รับบิล</translation>
    </message>
    <message>
        <source>Billing surname</source>
        <translation>นามสกุลผู้รับบิล</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation>อีเมลผู้รับบิล</translation>
    </message>
    <message>
        <source>Billing phone</source>
        <translation>โทรศัพท์ผู้รับบิล</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>ที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>การจัดส่ง</translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation>ชื่อผู้รับสินค้า</translation>
    </message>
    <message>
        <source>Shipping surname</source>
        <translation>นามสกุลผู้รับสินค้า</translation>
    </message>
    <message>
        <source>Shipping e-mail</source>
        <translation>อีเมลผู้รับสินค้า</translation>
    </message>
    <message>
        <source>Shipping phone</source>
        <translation>โทรศัพท์ผู้รับสินค้า</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>ที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>หน้าเมื่อชำระเงินแล้ว</translation>
    </message>
    <message>
        <source>Page after a failed payment</source>
        <translation>หน้าเมื่อชำระเงินไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Page while a payment is pending</source>
        <translation>หน้าเมื่อการชำระเงินรอดำเนินการ</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>เวลาหมดอายุ</translation>
    </message>
    <message>
        <source>Sending time</source>
        <translation>เวลาส่ง</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>การเตือน</translation>
    </message>
    <message>
        <source>Reminder unit</source>
        <translation>หน่วยเวลาของการเตือน</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ส่งทันที</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>แจ้งทางอีเมล</translation>
    </message>
    <message>
        <source>Notify by phone</source>
        <translation>แจ้งทางโทรศัพท์</translation>
    </message>
    <message>
        <source>Show shipping details</source>
        <translation>แสดงรายละเอียดการจัดส่ง</translation>
    </message>
    <message>
        <source>Show back button</source>
        <translation>แสดงปุ่มย้อนกลับ</translation>
    </message>
    <message>
        <source>Embedded checkout</source>
        <translation>หน้าชำระเงินแบบฝัง</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>รายการสินค้า</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>วิธีชำระเงิน</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>เว็บฮุก</translation>
    </message>
    <message>
        <source>User field 1</source>
        <translation>ฟิลด์ของคุณ 1</translation>
    </message>
    <message>
        <source>User field 2</source>
        <translation>ฟิลด์ของคุณ 2</translation>
    </message>
    <message>
        <source>User field 3</source>
        <translation>ฟิลด์ของคุณ 3</translation>
    </message>
    <message>
        <source>User field 4</source>
        <translation>ฟิลด์ของคุณ 4</translation>
    </message>
    <message>
        <source>User field 5</source>
        <translation>ฟิลด์ของคุณ 5</translation>
    </message>
    <message>
        <source>Billing address, line 1</source>
        <translation>ที่อยู่เรียกเก็บเงิน บรรทัดที่ 1</translation>
    </message>
    <message>
        <source>Billing address, line 2</source>
        <translation>ที่อยู่เรียกเก็บเงิน บรรทัดที่ 2</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>เมืองของที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Billing state or province</source>
        <translation>รัฐหรือจังหวัดของที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Billing postal code</source>
        <translation>รหัสไปรษณีย์ของที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>ประเทศของที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Billing country name</source>
        <translation>ชื่อประเทศของที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Billing address language</source>
        <translation>ภาษาของที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Shipping address, line 1</source>
        <translation>ที่อยู่จัดส่ง บรรทัดที่ 1</translation>
    </message>
    <message>
        <source>Shipping address, line 2</source>
        <translation>ที่อยู่จัดส่ง บรรทัดที่ 2</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>เมืองของที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Shipping state or province</source>
        <translation>รัฐหรือจังหวัดของที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Shipping postal code</source>
        <translation>รหัสไปรษณีย์ของที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>ประเทศของที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Shipping country name</source>
        <translation>ชื่อประเทศของที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Shipping address language</source>
        <translation>ภาษาของที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>สินค้า %1</translation>
    </message>
    <message>
        <source>Item %1: article number</source>
        <translation>สินค้า %1: รหัสสินค้า</translation>
    </message>
    <message>
        <source>Item %1: name</source>
        <translation>สินค้า %1: ชื่อ</translation>
    </message>
    <message>
        <source>Item %1: price</source>
        <translation>สินค้า %1: ราคา</translation>
    </message>
    <message>
        <source>Item %1: quantity</source>
        <translation>สินค้า %1: จำนวน</translation>
    </message>
    <message>
        <source>Item %1: picture</source>
        <translation>สินค้า %1: รูปภาพ</translation>
    </message>
    <message>
        <source>Item %1: more details</source>
        <translation>สินค้า %1: รายละเอียดเพิ่มเติม</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>หมายเหตุ %1</translation>
    </message>
    <message>
        <source>Note %1: name</source>
        <translation>หมายเหตุ %1: ชื่อ</translation>
    </message>
    <message>
        <source>Note %1: text</source>
        <translation>หมายเหตุ %1: ข้อความ</translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation>วิธีชำระเงิน %1</translation>
    </message>
    <message>
        <source>Payment method %1: channel</source>
        <translation>วิธีชำระเงิน %1: ช่องทาง</translation>
    </message>
    <message>
        <source>Payment method %1: method</source>
        <translation>วิธีชำระเงิน %1: วิธี</translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation>เว็บฮุก %1</translation>
    </message>
    <message>
        <source>%1 has no decimals: %2 is not a whole amount.</source>
        <translation>%1 ไม่มีทศนิยม แต่ %2 ไม่ใช่จำนวนเต็ม</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n decimal(s): %2 has %3.</source>
        <extracomment>%1 is a currency, %2 an amount, %3 how many decimals that amount has</extracomment>
        <translation>
            <numerusform>%1 มีทศนิยมได้ไม่เกิน %n ตำแหน่ง แต่ %2 มี %3 ตำแหน่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an amount. Use digits only, with one decimal sign where there are decimals.</source>
        <translation>“%1” ไม่ใช่ยอดเงิน ใช้ตัวเลขเท่านั้น และใส่จุดทศนิยมได้จุดเดียวหากมีทศนิยม</translation>
    </message>
    <message>
        <source>%1 is below zero. Enter a figure without minus sign.</source>
        <translation>%1 น้อยกว่าศูนย์ กรอกตัวเลขโดยไม่มีเครื่องหมายลบ</translation>
    </message>
    <message>
        <source>This is zero. Enter more than zero.</source>
        <translation>ยอดนี้เป็นศูนย์ กรอกจำนวนที่มากกว่าศูนย์</translation>
    </message>
    <message>
        <source>%1 is larger than any amount that can be sent.</source>
        <translation>%1 มากกว่ายอดสูงสุดที่ส่งได้</translation>
    </message>
    <message>
        <source>The amount is %1, but the items with shipping and discount come to %2.</source>
        <translation>ยอดเงินคือ %1 แต่รายการสินค้ารวมค่าจัดส่งและส่วนลดแล้วได้ %2</translation>
    </message>
    <message>
        <source>“%1” is not a currency in use. Write its three capital letters, like THB.</source>
        <translation>“%1” ไม่ใช่สกุลเงินที่ใช้กันอยู่ เขียนเป็นตัวพิมพ์ใหญ่สามตัว เช่น THB</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ช่องว่าง</translation>
    </message>
    <message>
        <source>This holds a character that the gateway may read differently (%1) and then refuse the link. Letters, digits, dot, hyphen and underscore are safe.</source>
        <extracomment>%1 is a list of characters: &quot;a space, ~, *&quot;</extracomment>
        <translation>มีอักขระที่เกตเวย์อาจอ่านเป็นอย่างอื่น (%1) แล้วปฏิเสธลิงก์ ใช้ตัวอักษรภาษาอังกฤษ ตัวเลข จุด ขีดกลาง และขีดล่างจะปลอดภัย</translation>
    </message>
    <message>
        <source>“%1” is not a phone number that exists. Begin with + and the code of the country.</source>
        <translation>“%1” ไม่ใช่หมายเลขโทรศัพท์ที่มีอยู่ เริ่มด้วย + และรหัสประเทศ</translation>
    </message>
    <message>
        <source>“%1” is not a phone number in use in %2. For another country begin with + and its code.</source>
        <extracomment>%2 is a country</extracomment>
        <translation>“%1” ไม่ใช่หมายเลขโทรศัพท์ที่ใช้ใน %2 หากเป็นประเทศอื่น ให้เริ่มด้วย + และรหัสประเทศนั้น</translation>
    </message>
    <message>
        <source>“%1” does not look like a postal code of %2.</source>
        <translation>“%1” ดูไม่เหมือนรหัสไปรษณีย์ของ %2</translation>
    </message>
    <message>
        <source>“%1” does not look like a postal code of %2, such as %3.</source>
        <extracomment>%2 is a country, %3 an example of a postal code there</extracomment>
        <translation>“%1” ดูไม่เหมือนรหัสไปรษณีย์ของ %2 เช่น %3</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <extracomment>%1 is a field: &quot;Order number is needed.&quot;</extracomment>
        <translation>ต้องระบุ %1</translation>
    </message>
    <message>
        <source>This holds an invisible control character (%1). Type the text anew.</source>
        <translation>มีอักขระควบคุมที่มองไม่เห็น (%1) โปรดพิมพ์ข้อความใหม่</translation>
    </message>
    <message>
        <source>This holds half of a character, which cannot be sent. Type the text anew.</source>
        <translation>มีอักขระที่ไม่ครบตัวซึ่งส่งไม่ได้ โปรดพิมพ์ข้อความใหม่</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here: this has %1.</source>
        <extracomment>%1 is how many characters there are now</extracomment>
        <translation>
            <numerusform>ใส่ได้ไม่เกิน %n อักขระ ตอนนี้มี %1 อักขระ</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a country. Write its two capital letters, like TH.</source>
        <translation>“%1” ไม่ใช่ประเทศ เขียนเป็นตัวพิมพ์ใหญ่สองตัว เช่น TH</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Choose one of these: %2.</source>
        <translation>ใช้ “%1” ที่นี่ไม่ได้ เลือกจากรายการนี้: %2</translation>
    </message>
    <message>
        <source>“%1” was used before. Every link needs its own.</source>
        <translation>“%1” เคยใช้แล้ว แต่ละลิงก์ต้องไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>“%1” is not a whole web address, like https://example.com/thanks.</source>
        <translation>“%1” ไม่ใช่ที่อยู่เว็บแบบเต็ม เช่น https://example.com/thanks</translation>
    </message>
    <message>
        <source>“%1” must begin with https://.</source>
        <translation>“%1” ต้องขึ้นต้นด้วย https://</translation>
    </message>
    <message>
        <source>“%1” is not a whole e-mail address, like name@example.com.</source>
        <translation>“%1” ไม่ใช่อีเมลแบบเต็ม เช่น name@example.com</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time, like 2030-07-28T18:30:00.000Z.</source>
        <translation>“%1” ไม่ใช่วันที่พร้อมเวลา เช่น 2030-07-28T18:30:00.000Z</translation>
    </message>
    <message>
        <source>%1 does not exist: the clocks go forward then. Choose another time.</source>
        <translation>ไม่มีเวลา %1 เพราะเป็นช่วงที่ปรับนาฬิกาเร็วขึ้น เลือกเวลาอื่น</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks go back then. Choose another time.</source>
        <translation>เวลา %1 มีสองครั้ง เพราะเป็นช่วงที่ปรับนาฬิกาช้าลง เลือกเวลาอื่น</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>เวลานี้ผ่านไปแล้ว เลือกเวลาหลังจากนี้</translation>
    </message>
    <message>
        <source>The link would have expired before it is sent. Send it earlier, or let it expire later.</source>
        <translation>ลิงก์จะหมดอายุก่อนถูกส่ง เลื่อนเวลาส่งให้เร็วขึ้น หรือให้หมดอายุช้าลง</translation>
    </message>
    <message>
        <source>Choose one of both: send now, or send at a set time.</source>
        <translation>เลือกเพียงอย่างเดียว: ส่งทันที หรือส่งตามเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>To send the link, fill in the customer&apos;s e-mail or phone.</source>
        <translation>หากต้องการส่งลิงก์ ให้กรอกอีเมลหรือโทรศัพท์ของลูกค้า</translation>
    </message>
    <message>
        <source>To notify by e-mail, fill in the customer&apos;s e-mail.</source>
        <translation>หากต้องการแจ้งทางอีเมล ให้กรอกอีเมลของลูกค้า</translation>
    </message>
    <message>
        <source>To notify by phone, fill in the customer&apos;s phone.</source>
        <translation>หากต้องการแจ้งทางโทรศัพท์ ให้กรอกโทรศัพท์ของลูกค้า</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of hours or days. Use digits only, from 1 on.</source>
        <translation>“%1” ไม่ใช่จำนวนเต็มของชั่วโมงหรือวัน ใช้ตัวเลขเท่านั้น ตั้งแต่ 1 ขึ้นไป</translation>
    </message>
    <message>
        <source>A reminder counts back from the expiry: set an expiry, or leave the reminder out.</source>
        <translation>การเตือนนับถอยหลังจากเวลาหมดอายุ กำหนดเวลาหมดอายุ หรือไม่ต้องใช้การเตือน</translation>
    </message>
    <message>
        <source>The reminder would come before the link is sent. Let it come closer to the expiry.</source>
        <translation>การเตือนจะมาก่อนที่ลิงก์ถูกส่ง ให้เตือนใกล้เวลาหมดอายุมากขึ้น</translation>
    </message>
    <message>
        <source>This payment method is chosen twice: %1.</source>
        <translation>เลือกวิธีชำระเงินนี้ซ้ำสองครั้ง: %1</translation>
    </message>
    <message>
        <source>Choose both, the channel and the method.</source>
        <translation>เลือกให้ครบทั้งช่องทางและวิธี</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <extracomment>%1 is a payment method, %2 a currency</extracomment>
        <translation>%1 ไม่รับ %2</translation>
    </message>
    <message>
        <source>%1 needs this: %2.</source>
        <extracomment>%1 is one or more payment methods, %2 a field
----------
%1 is a payment channel, %2 a field: &quot;Komoju needs this: Billing name.&quot;</extracomment>
        <translation>%1 ต้องมีข้อมูลนี้: %2</translation>
    </message>
    <message>
        <source>%1 takes whole amounts only in %2.</source>
        <extracomment>%1 is a payment channel, %2 a currency</extracomment>
        <translation>%1 รับเฉพาะจำนวนเต็มใน %2</translation>
    </message>
    <message>
        <source>%1 is not listed for %2: customers may not be offered it.</source>
        <extracomment>%1 is a payment method, %2 &quot;sandbox&quot; or &quot;live&quot;</extracomment>
        <translation>ไม่มี %1 ในรายการของโหมด %2 ลูกค้าอาจไม่เห็นวิธีนี้</translation>
    </message>
    <message>
        <source>%1 is not listed for customers in %2: they may not be offered it.</source>
        <extracomment>%1 is a payment method, %2 a country</extracomment>
        <translation>ไม่มี %1 ในรายการสำหรับลูกค้าใน %2 ลูกค้าอาจไม่เห็นวิธีนี้</translation>
    </message>
    <message>
        <source>%1 with %2 is not among the payment methods known here. Check how it is written.</source>
        <extracomment>%1 is a channel&apos;s key, %2 a method&apos;s key</extracomment>
        <translation>%1 กับ %2 ไม่อยู่ในวิธีชำระเงินที่โปรแกรมรู้จัก โปรดดูว่าเขียนถูกหรือไม่</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of pieces. Use digits only, from 1 on.</source>
        <translation>“%1” ไม่ใช่จำนวนชิ้นที่เป็นจำนวนเต็ม ใช้ตัวเลขเท่านั้น ตั้งแต่ 1 ขึ้นไป</translation>
    </message>
    <message>
        <source>This must be a JSON object, like {&quot;colour&quot;: &quot;red&quot;}, or empty.</source>
        <translation>ต้องเป็นออบเจ็กต์ JSON เช่น {&quot;colour&quot;: &quot;red&quot;} หรือเว้นว่าง</translation>
    </message>
    <message>
        <source>This note has no name. Give it one.</source>
        <translation>หมายเหตุนี้ยังไม่มีชื่อ โปรดตั้งชื่อ</translation>
    </message>
    <message>
        <source>Another note has the name “%1” already.</source>
        <translation>มีหมายเหตุอื่นชื่อ “%1” อยู่แล้ว</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>ข้อความในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true หรือ false</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ออบเจ็กต์ในวงเล็บปีกกา</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>รายการในวงเล็บเหลี่ยม</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>The request cannot be read as JSON: %1, at byte %2.</source>
        <extracomment>%1 is a reason in the words of the reader, %2 a position</extracomment>
        <translation>อ่านคำขอเป็น JSON ไม่ได้: %1 ที่ไบต์ %2</translation>
    </message>
    <message>
        <source>The request must be one JSON object in braces.</source>
        <translation>คำขอต้องเป็นออบเจ็กต์ JSON หนึ่งรายการในวงเล็บปีกกา</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 are read.</source>
        <translation>คำขอมีขนาดใหญ่เกินไป อ่านได้ไม่เกิน %1</translation>
    </message>
    <message>
        <source>This must be %1, but is %2.</source>
        <extracomment>%1 and %2 are kinds of values: &quot;This must be a number, but is text in quotation marks.&quot;</extracomment>
        <translation>ต้องเป็น %1 แต่พบ %2</translation>
    </message>
    <message>
        <source>The gateway has no field with this name.</source>
        <translation>เกตเวย์ไม่มีฟิลด์ชื่อนี้</translation>
    </message>
    <message>
        <source>The gateway&apos;s address was not found.</source>
        <translation>ไม่พบที่อยู่ของเกตเวย์</translation>
    </message>
    <message>
        <source>Nothing answers at the gateway&apos;s address.</source>
        <translation>ไม่มีการตอบกลับจากที่อยู่ของเกตเวย์</translation>
    </message>
    <message>
        <source>The gateway did not pick up in time.</source>
        <translation>เกตเวย์ไม่รับการเชื่อมต่อภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation>เข้าถึงเครือข่ายไม่ได้</translation>
    </message>
    <message>
        <source>No safe connection to the gateway could be made.</source>
        <translation>เชื่อมต่อกับเกตเวย์อย่างปลอดภัยไม่ได้</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <translation>พร็อกซีของเครือข่ายนี้ไม่ยอมให้คำขอผ่าน</translation>
    </message>
    <message>
        <source>It was cancelled before anything was sent.</source>
        <translation>ยกเลิกก่อนที่จะส่งข้อมูลใด ๆ</translation>
    </message>
    <message>
        <source>The gateway&apos;s address does not begin with https, so key and payment would travel in the open.</source>
        <translation>ที่อยู่ของเกตเวย์ไม่ได้ขึ้นต้นด้วย https คีย์และข้อมูลการชำระเงินจึงจะถูกส่งโดยไม่เข้ารหัส</translation>
    </message>
    <message>
        <source>The request could not be made: the account&apos;s key or secret is missing.</source>
        <translation>สร้างคำขอไม่ได้: ยังไม่มีคีย์หรือรหัสลับของบัญชี</translation>
    </message>
    <message>
        <source>The connection to the gateway failed.</source>
        <translation>การเชื่อมต่อกับเกตเวย์ล้มเหลว</translation>
    </message>
    <message>
        <source>Check the internet connection and the address, then send again.</source>
        <translation>ตรวจสอบอินเทอร์เน็ตและที่อยู่ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Check the address; when practising, start the practice gateway. Then send again.</source>
        <translation>ตรวจสอบที่อยู่ หากกำลังฝึกใช้ ให้เปิดเกตเวย์ฝึกใช้ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Check the internet connection, then send again.</source>
        <translation>ตรวจสอบอินเทอร์เน็ต แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a shop&apos;s or hotel&apos;s network, sign in there first. Then send again.</source>
        <translation>ตรวจสอบวันที่และเวลาของคอมพิวเตอร์นี้ หากใช้เครือข่ายของร้านหรือโรงแรม ให้ลงชื่อเข้าใช้เครือข่ายก่อน แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then send again.</source>
        <translation>ตรวจสอบการตั้งค่าพร็อกซีของคอมพิวเตอร์นี้ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Send again whenever you like.</source>
        <translation>ส่งอีกครั้งได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>ใช้ที่อยู่ที่ขึ้นต้นด้วย https</translation>
    </message>
    <message>
        <source>Fill in key and secret, then send again.</source>
        <translation>กรอกคีย์และรหัสลับ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation>รอสักครู่ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>The request was sent, but the connection broke before the answer came.</source>
        <translation>ส่งคำขอแล้ว แต่การเชื่อมต่อขาดก่อนได้รับคำตอบ</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time.</source>
        <translation>ส่งคำขอแล้ว แต่ไม่ได้รับคำตอบครบถ้วนภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>It was cancelled after the request had been sent.</source>
        <translation>ยกเลิกหลังจากส่งคำขอไปแล้ว</translation>
    </message>
    <message>
        <source>The gateway had a fault while it handled the request.</source>
        <translation>เกตเวย์ขัดข้องระหว่างดำเนินการตามคำขอ</translation>
    </message>
    <message>
        <source>The gateway pointed to another address, which is not followed.</source>
        <translation>เกตเวย์ชี้ไปยังที่อยู่อื่น ซึ่งโปรแกรมไม่ได้ตามไป</translation>
    </message>
    <message>
        <source>The answer was far longer than an answer should be and was not read.</source>
        <translation>คำตอบยาวกว่าที่ควรมาก จึงไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>An answer came that could not be understood.</source>
        <translation>ได้รับคำตอบที่อ่านไม่เข้าใจ</translation>
    </message>
    <message>
        <source>Wait a few minutes and look the order number up before sending again.</source>
        <translation>รอสองสามนาที แล้วค้นหาหมายเลขคำสั่งซื้อก่อนส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and look the order number up before sending again.</source>
        <translation>ตรวจสอบที่อยู่ของเกตเวย์ แล้วค้นหาหมายเลขคำสั่งซื้อก่อนส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Check that this network lets you through to the gateway, and look the order number up before sending again.</source>
        <translation>ตรวจสอบว่าเครือข่ายนี้ให้ติดต่อเกตเวย์ได้ แล้วค้นหาหมายเลขคำสั่งซื้อก่อนส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Look the order number up before sending again.</source>
        <translation>ค้นหาหมายเลขคำสั่งซื้อก่อนส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>The link was not created</source>
        <translation>ลิงก์ยังไม่ได้สร้าง</translation>
    </message>
    <message>
        <source>The link may have been created</source>
        <translation>ลิงก์อาจสร้างไปแล้ว</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a short title without full stop, %2 and %3 are whole sentences</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The gateway found something wrong in the request.</source>
        <translation>เกตเวย์พบสิ่งที่ไม่ถูกต้องในคำขอ</translation>
    </message>
    <message>
        <source>Correct what it names below and create the link again.</source>
        <translation>แก้ไขส่วนที่ระบุด้านล่าง แล้วสร้างลิงก์อีกครั้ง</translation>
    </message>
    <message>
        <source>The order number or link reference was used before.</source>
        <translation>หมายเลขคำสั่งซื้อหรือเลขอ้างอิงลิงก์เคยใช้แล้ว</translation>
    </message>
    <message>
        <source>If this very link was wanted, it may exist already: look it up by its order number. For another link use a new number.</source>
        <translation>หากต้องการลิงก์เดิมนี้ ลิงก์อาจมีอยู่แล้ว ให้ค้นหาด้วยหมายเลขคำสั่งซื้อ หากต้องการลิงก์อื่น ให้ใช้หมายเลขใหม่</translation>
    </message>
    <message>
        <source>The gateway did not accept the account&apos;s key.</source>
        <translation>เกตเวย์ไม่ยอมรับคีย์ของบัญชี</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature.</source>
        <translation>เกตเวย์ไม่ยอมรับลายเซ็น</translation>
    </message>
    <message>
        <source>The gateway knows no merchant with this key.</source>
        <translation>เกตเวย์ไม่พบร้านค้าที่ใช้คีย์นี้</translation>
    </message>
    <message>
        <source>The gateway did not accept the amount.</source>
        <translation>เกตเวย์ไม่ยอมรับยอดเงิน</translation>
    </message>
    <message>
        <source>Check the amount and its decimals.</source>
        <translation>ตรวจสอบยอดเงินและทศนิยม</translation>
    </message>
    <message>
        <source>The key of a payment channel is wrong or missing.</source>
        <translation>คีย์ของช่องทางชำระเงินไม่ถูกต้องหรือไม่มี</translation>
    </message>
    <message>
        <source>Check the set-up of the channel on the PortOne portal, or leave it out.</source>
        <translation>ตรวจสอบการตั้งค่าช่องทางนี้ในพอร์ทัลของ PortOne หรือไม่ใช้ช่องทางนี้</translation>
    </message>
    <message>
        <source>The gateway did not accept the order number.</source>
        <translation>เกตเวย์ไม่ยอมรับหมายเลขคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Use a new one made of letters, digits and hyphens.</source>
        <translation>ใช้หมายเลขใหม่ที่มีแต่ตัวอักษรภาษาอังกฤษ ตัวเลข และขีดกลาง</translation>
    </message>
    <message>
        <source>The gateway did not accept this computer&apos;s proof of identity.</source>
        <translation>เกตเวย์ไม่ยอมรับหลักฐานยืนยันตัวตนของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>The gateway did not accept a payment method.</source>
        <translation>เกตเวย์ไม่ยอมรับวิธีชำระเงินวิธีหนึ่ง</translation>
    </message>
    <message>
        <source>Choose another method, or none to offer all.</source>
        <translation>เลือกวิธีอื่น หรือไม่เลือกเลยเพื่อให้ใช้ได้ทุกวิธี</translation>
    </message>
    <message>
        <source>The gateway did not accept the currency.</source>
        <translation>เกตเวย์ไม่ยอมรับสกุลเงิน</translation>
    </message>
    <message>
        <source>Choose a currency that the account can take.</source>
        <translation>เลือกสกุลเงินที่บัญชีรับได้</translation>
    </message>
    <message>
        <source>The amount and the currency do not go together.</source>
        <translation>ยอดเงินกับสกุลเงินไม่เข้ากัน</translation>
    </message>
    <message>
        <source>Check both.</source>
        <translation>ตรวจสอบทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>The amount is below the minimum.</source>
        <translation>ยอดเงินต่ำกว่าขั้นต่ำ</translation>
    </message>
    <message>
        <source>Ask for more, or choose a method with a lower minimum.</source>
        <translation>เพิ่มยอดเงิน หรือเลือกวิธีที่มีขั้นต่ำน้อยกว่า</translation>
    </message>
    <message>
        <source>The amount is above the maximum.</source>
        <translation>ยอดเงินเกินยอดสูงสุด</translation>
    </message>
    <message>
        <source>Ask for less, or split the amount over several links.</source>
        <translation>ลดยอดเงิน หรือแบ่งยอดเป็นหลายลิงก์</translation>
    </message>
    <message>
        <source>The gateway did not accept the link reference.</source>
        <translation>เกตเวย์ไม่ยอมรับเลขอ้างอิงลิงก์</translation>
    </message>
    <message>
        <source>Use another reference, or leave it empty.</source>
        <translation>ใช้เลขอ้างอิงอื่น หรือเว้นว่างไว้</translation>
    </message>
    <message>
        <source>The account&apos;s key is wrong for this request.</source>
        <translation>คีย์ของบัญชีใช้กับคำขอนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The gateway did not accept a reference number.</source>
        <translation>เกตเวย์ไม่ยอมรับเลขอ้างอิง</translation>
    </message>
    <message>
        <source>Use new references and create the link again.</source>
        <translation>ใช้เลขอ้างอิงใหม่ แล้วสร้างลิงก์อีกครั้ง</translation>
    </message>
    <message>
        <source>The gateway did not accept the account&apos;s secret.</source>
        <translation>เกตเวย์ไม่ยอมรับรหัสลับของบัญชี</translation>
    </message>
    <message>
        <source>The gateway has a fault of its own.</source>
        <translation>ระบบของเกตเวย์ขัดข้อง</translation>
    </message>
    <message>
        <source>Try again in a few minutes with the same order number.</source>
        <translation>รอสองสามนาที แล้วลองอีกครั้งด้วยหมายเลขคำสั่งซื้อเดิม</translation>
    </message>
    <message>
        <source>The gateway found no record of this.</source>
        <translation>เกตเวย์ไม่พบข้อมูลรายการนี้</translation>
    </message>
    <message>
        <source>Check the order number and the account.</source>
        <translation>ตรวจสอบหมายเลขคำสั่งซื้อและบัญชี</translation>
    </message>
    <message>
        <source>The gateway has a record like this already.</source>
        <translation>เกตเวย์มีข้อมูลแบบนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Look the order number up before creating another link.</source>
        <translation>ค้นหาหมายเลขคำสั่งซื้อก่อนสร้างลิงก์อื่น</translation>
    </message>
    <message>
        <source>The account does not support a payment channel.</source>
        <translation>บัญชีไม่รองรับช่องทางชำระเงินช่องทางหนึ่ง</translation>
    </message>
    <message>
        <source>Leave that channel out, or have PortOne set it up.</source>
        <translation>ไม่ใช้ช่องทางนั้น หรือให้ PortOne ตั้งค่าให้</translation>
    </message>
    <message>
        <source>A payment channel does not support this payment.</source>
        <translation>ช่องทางชำระเงินช่องทางหนึ่งไม่รองรับการชำระเงินนี้</translation>
    </message>
    <message>
        <source>Choose another channel for this currency and country.</source>
        <translation>เลือกช่องทางอื่นสำหรับสกุลเงินและประเทศนี้</translation>
    </message>
    <message>
        <source>The gateway did not accept a return page.</source>
        <translation>เกตเวย์ไม่ยอมรับหน้าปลายทาง</translation>
    </message>
    <message>
        <source>Check the web addresses of the return pages.</source>
        <translation>ตรวจสอบที่อยู่เว็บของหน้าปลายทาง</translation>
    </message>
    <message>
        <source>The gateway left the request pending.</source>
        <translation>คำขอยังรอดำเนินการที่เกตเวย์</translation>
    </message>
    <message>
        <source>The gateway could not do it.</source>
        <translation>เกตเวย์ทำรายการนี้ไม่ได้</translation>
    </message>
    <message>
        <source>A bank or card company said no.</source>
        <translation>ธนาคารหรือบริษัทบัตรปฏิเสธ</translation>
    </message>
    <message>
        <source>A payment provider behind the gateway said no.</source>
        <translation>ผู้ให้บริการชำระเงินของเกตเวย์ปฏิเสธ</translation>
    </message>
    <message>
        <source>The gateway said no.</source>
        <translation>เกตเวย์ปฏิเสธ</translation>
    </message>
    <message>
        <source>%1 In its own words: %2.</source>
        <extracomment>%1 is a sentence of ours, %2 what the gateway said, in its own words</extracomment>
        <translation>%1 ข้อความจากเกตเวย์: %2</translation>
    </message>
    <message>
        <source>%1 It names: %2.</source>
        <extracomment>%1 is a sentence, %2 a field: &quot;The gateway did not accept the amount. It names: Amount.&quot;</extracomment>
        <translation>%1 ส่วนที่ระบุ: %2</translation>
    </message>
    <message>
        <source>No link exists. If the words above do not help, ask PortOne and name the code %1.</source>
        <translation>ไม่มีลิงก์เกิดขึ้น หากข้อความข้างต้นไม่ช่วย ให้ติดต่อ PortOne และแจ้งรหัส %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกใช้</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>ร้านฝึกใช้</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>มีบัญชีชื่อนี้อยู่แล้ว เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>ตั้งชื่อให้บัญชี</translation>
    </message>
    <message>
        <source>Enter the PortOne key.</source>
        <translation>กรอกคีย์ PortOne</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must begin with https. Plain http is for this computer itself only.</source>
        <translation>ที่อยู่ของเกตเวย์ต้องขึ้นต้นด้วย https ส่วน http ธรรมดาใช้ได้กับคอมพิวเตอร์เครื่องนี้เองเท่านั้น</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>ไม่มีบัญชีนี้</translation>
    </message>
    <message>
        <source>The practice shop is always there: it cannot be changed or removed.</source>
        <translation>ร้านฝึกใช้มีอยู่เสมอ แก้ไขหรือลบไม่ได้</translation>
    </message>
    <message>
        <source>The accounts could not be written. Check that the profile&apos;s folder can be written to and that the disk is not full.</source>
        <translation>บันทึกบัญชีไม่ได้ ตรวจสอบว่าเขียนลงในโฟลเดอร์ของโปรไฟล์ได้และดิสก์ยังไม่เต็ม</translation>
    </message>
    <message>
        <source>The file with the accounts could not be read, and no copy of it could be made, so nothing is changed in it: %1.</source>
        <extracomment>%1 is a reason, not translated</extracomment>
        <translation>อ่านไฟล์บัญชีไม่ได้ และทำสำเนาไว้ไม่ได้ จึงไม่ได้แก้ไขอะไรในไฟล์: %1</translation>
    </message>
    <message>
        <source>A part of the account “%1” could not be read and was left out. The file was kept as %2; look the account over.</source>
        <extracomment>%1 is the name of an account, %2 a file name</extracomment>
        <translation>อ่านบางส่วนของบัญชี “%1” ไม่ได้ จึงข้ามส่วนนั้นไป เก็บไฟล์เดิมไว้เป็น %2 โปรดตรวจดูบัญชีนี้</translation>
    </message>
    <message>
        <source>The file with the accounts could not be read. It was kept as %1; the accounts have to be added again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>อ่านไฟล์บัญชีไม่ได้ เก็บไฟล์เดิมไว้เป็น %1 ต้องเพิ่มบัญชีใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>The account “%1” could not be read. The file was kept as %2; the other accounts are unharmed.</source>
        <extracomment>%1 is the name of an account, %2 a file name</extracomment>
        <translation>อ่านบัญชี “%1” ไม่ได้ เก็บไฟล์เดิมไว้เป็น %2 บัญชีอื่นยังอยู่ครบ</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>พวงกุญแจล็อกอยู่ ปลดล็อกแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The keychain was not opened. Try again and allow Linktill to use it.</source>
        <translation>พวงกุญแจไม่ได้ถูกเปิด ลองอีกครั้งและอนุญาตให้ Linktill ใช้งาน</translation>
    </message>
    <message>
        <source>This computer runs no keychain, and Linktill keeps secrets nowhere else. Install GNOME Keyring, KWallet, or KeePassXC with its Secret Service, then try again.</source>
        <translation>คอมพิวเตอร์นี้ไม่มีพวงกุญแจ และ Linktill ไม่เก็บรหัสลับไว้ที่อื่น ติดตั้ง GNOME Keyring, KWallet หรือ KeePassXC ที่เปิด Secret Service แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The keychain has no secret for this account. Enter it again in the account&apos;s settings.</source>
        <translation>พวงกุญแจไม่มีรหัสลับของบัญชีนี้ กรอกอีกครั้งในการตั้งค่าของบัญชี</translation>
    </message>
    <message>
        <source>The keychain did not work: %1.</source>
        <extracomment>%1 is what the keychain said, not translated</extracomment>
        <translation>พวงกุญแจใช้งานไม่ได้: %1</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>ไม่ได้แจ้งสาเหตุ</translation>
    </message>
    <message>
        <source>The request says “%1”, but the account is for %2. Choose another account, or take this field out.</source>
        <extracomment>%1 and %2 are &quot;sandbox&quot; or &quot;live&quot;</extracomment>
        <translation>คำขอระบุ “%1” แต่บัญชีนี้เป็นของ %2 เลือกบัญชีอื่น หรือนำฟิลด์นี้ออก</translation>
    </message>
    <message>
        <source>The gateway did not accept this and said: “%1”.</source>
        <extracomment>%1 is the gateway&apos;s own message, not translated</extracomment>
        <translation>เกตเวย์ไม่ยอมรับค่านี้ และแจ้งว่า: “%1”</translation>
    </message>
    <message>
        <source>This computer is offline: it is connected to no network.</source>
        <translation>คอมพิวเตอร์นี้ออฟไลน์: ไม่ได้เชื่อมต่อกับเครือข่ายใด</translation>
    </message>
    <message>
        <source>The network wants you to sign in first: a page of its own came, and nothing reached the gateway.</source>
        <translation>เครือข่ายนี้ต้องลงชื่อเข้าใช้ก่อน: ได้รับหน้าเว็บของเครือข่ายเอง และไม่มีข้อมูลใดไปถึงเกตเวย์</translation>
    </message>
    <message>
        <source>The account&apos;s token has ended; the gateway would not take it any more.</source>
        <translation>โทเค็นของบัญชีหมดอายุแล้ว เกตเวย์จะไม่ยอมรับอีก</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the account&apos;s secret could not be used.</source>
        <translation>พวงกุญแจของคอมพิวเตอร์นี้ล็อกอยู่ จึงใช้รหัสลับของบัญชีไม่ได้</translation>
    </message>
    <message>
        <source>Access to the keychain of this computer was not allowed, so the account&apos;s secret could not be used.</source>
        <translation>ไม่ได้รับอนุญาตให้เข้าถึงพวงกุญแจของคอมพิวเตอร์นี้ จึงใช้รหัสลับของบัญชีไม่ได้</translation>
    </message>
    <message>
        <source>This computer has no keychain, the safe place for the account&apos;s secret.</source>
        <translation>คอมพิวเตอร์นี้ไม่มีพวงกุญแจ ซึ่งเป็นที่เก็บรหัสลับของบัญชีอย่างปลอดภัย</translation>
    </message>
    <message>
        <source>The keychain of this computer did not work as it should.</source>
        <translation>พวงกุญแจของคอมพิวเตอร์นี้ทำงานไม่ปกติ</translation>
    </message>
    <message>
        <source>The keychain of this computer holds no secret for this account.</source>
        <translation>พวงกุญแจของคอมพิวเตอร์นี้ไม่มีรหัสลับของบัญชีนี้</translation>
    </message>
    <message>
        <source>Nothing was sent. Keep the secret for this session only, or ask who looks after this computer.</source>
        <translation>ยังไม่ได้ส่งข้อมูลใด ๆ เก็บรหัสลับไว้เฉพาะการใช้งานครั้งนี้ หรือถามผู้ดูแลคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Nothing was sent. Install GNOME Keyring, KWallet, or KeePassXC with its Secret Service turned on, sign in again and try again; or keep the secret for this session only.</source>
        <translation>ยังไม่ได้ส่งข้อมูลใด ๆ ติดตั้ง GNOME Keyring, KWallet หรือ KeePassXC ที่เปิด Secret Service ลงชื่อเข้าใช้คอมพิวเตอร์ใหม่ แล้วลองอีกครั้ง หรือเก็บรหัสลับไว้เฉพาะการใช้งานครั้งนี้</translation>
    </message>
    <message>
        <source>Check that this network leads to the internet, then send again.</source>
        <translation>ตรวจสอบว่าเครือข่ายนี้ออกอินเทอร์เน็ตได้ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Connect to the internet by Wi-Fi or cable, then send again.</source>
        <translation>เชื่อมต่ออินเทอร์เน็ตด้วย Wi-Fi หรือสาย แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Open any web page in a browser, sign in to this network, then send again.</source>
        <translation>เปิดหน้าเว็บใดก็ได้ในเบราว์เซอร์ ลงชื่อเข้าใช้เครือข่ายนี้ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Ask the merchant&apos;s back office for a new token, enter it in the account&apos;s settings, then send again.</source>
        <translation>ขอโทเค็นใหม่จากระบบหลังบ้านของร้านค้า กรอกในการตั้งค่าของบัญชี แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing was sent. Unlock the keychain, usually with the password of your computer, then try again.</source>
        <translation>ยังไม่ได้ส่งข้อมูลใด ๆ ปลดล็อกพวงกุญแจ โดยปกติใช้รหัสผ่านของคอมพิวเตอร์ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again and allow access when the computer asks.</source>
        <translation>ยังไม่ได้ส่งข้อมูลใด ๆ ลองอีกครั้งและอนุญาตเมื่อคอมพิวเตอร์ถาม</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign out of this computer and in again, then try again.</source>
        <translation>ยังไม่ได้ส่งข้อมูลใด ๆ ออกจากระบบคอมพิวเตอร์นี้แล้วลงชื่อเข้าใช้ใหม่ จากนั้นลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the secret in the account&apos;s settings, then try again.</source>
        <translation>ยังไม่ได้ส่งข้อมูลใด ๆ กรอกรหัสลับในการตั้งค่าของบัญชี แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The network wants you to sign in first: it answered with a page of its own in place of the gateway.</source>
        <translation>เครือข่ายนี้ต้องลงชื่อเข้าใช้ก่อน: เครือข่ายตอบด้วยหน้าเว็บของตัวเองแทนเกตเวย์</translation>
    </message>
    <message>
        <source>The gateway was busy and gave no link back, but it knows this order number: a link for it exists.</source>
        <translation>เกตเวย์มีคำขอมากเกินไปและไม่ได้ส่งลิงก์กลับมา แต่รู้จักหมายเลขคำสั่งซื้อนี้: มีลิงก์สำหรับหมายเลขนี้แล้ว</translation>
    </message>
    <message>
        <source>Open any web page in a browser and sign in to this network. Then look the order number up before sending again.</source>
        <translation>เปิดหน้าเว็บใดก็ได้ในเบราว์เซอร์ แล้วลงชื่อเข้าใช้เครือข่ายนี้ จากนั้นค้นหาหมายเลขคำสั่งซื้อก่อนส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Do not send it again: look the order number up, or find the link on the PortOne portal.</source>
        <translation>อย่าส่งซ้ำ ค้นหาหมายเลขคำสั่งซื้อ หรือดูลิงก์ในพอร์ทัลของ PortOne</translation>
    </message>
    <message>
        <source>The link exists already</source>
        <translation>มีลิงก์อยู่แล้ว</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and compare the PortOne key with the one on the PortOne portal.</source>
        <translation>เปิดการตั้งค่าของบัญชี แล้วเทียบคีย์ PortOne กับคีย์ในพอร์ทัลของ PortOne</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and enter the PortOne secret anew. If it is right, keep spaces, ~ and * out of the order number and the return pages.</source>
        <translation>เปิดการตั้งค่าของบัญชี แล้วกรอกรหัสลับ PortOne ใหม่ หากรหัสลับถูกต้อง อย่าใช้ช่องว่าง, ~ และ * ในหมายเลขคำสั่งซื้อและหน้าปลายทาง</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and check that the PortOne key is whole and the gateway&apos;s address the right one.</source>
        <translation>เปิดการตั้งค่าของบัญชี แล้วตรวจสอบว่าคีย์ PortOne ครบถ้วนและที่อยู่ของเกตเวย์ถูกต้อง</translation>
    </message>
    <message>
        <source>This merchant account is not active at the gateway.</source>
        <translation>บัญชีร้านค้านี้ยังไม่เปิดใช้งานที่เกตเวย์</translation>
    </message>
    <message>
        <source>Ask PortOne to activate it, or choose another account. The key that was used stands in the account&apos;s settings.</source>
        <translation>ติดต่อ PortOne เพื่อเปิดใช้งานบัญชี หรือเลือกบัญชีอื่น ดูคีย์ที่ใช้ได้ในการตั้งค่าของบัญชี</translation>
    </message>
    <message>
        <source>Key and environment do not go together: a sandbox key makes no live links, and a live key no sandbox links.</source>
        <translation>คีย์กับโหมดไม่ตรงกัน: คีย์ทดสอบ (sandbox) สร้างลิงก์ใช้จริงไม่ได้ และคีย์ใช้จริง (live) สร้างลิงก์ทดสอบไม่ได้</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and choose the environment that the key is for.</source>
        <translation>เปิดการตั้งค่าของบัญชี แล้วเลือกโหมดที่ตรงกับคีย์</translation>
    </message>
    <message>
        <source>Check that the computer&apos;s clock is right. Then enter the PortOne secret, or a new token, in the account&apos;s settings.</source>
        <translation>ตรวจสอบว่านาฬิกาของคอมพิวเตอร์ตรงหรือไม่ แล้วกรอกรหัสลับ PortOne หรือโทเค็นใหม่ในการตั้งค่าของบัญชี</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and check that key and secret belong to the same account.</source>
        <translation>เปิดการตั้งค่าของบัญชี แล้วตรวจสอบว่าคีย์และรหัสลับเป็นของบัญชีเดียวกัน</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and enter the PortOne secret anew, as the PortOne portal shows it.</source>
        <translation>เปิดการตั้งค่าของบัญชี แล้วกรอกรหัสลับ PortOne ใหม่ให้ตรงกับที่แสดงในพอร์ทัลของ PortOne</translation>
    </message>
    <message>
        <source>The gateway has more requests than it takes at a time.</source>
        <translation>เกตเวย์มีคำขอมากเกินกว่าที่รับได้ในคราวเดียว</translation>
    </message>
    <message>
        <source>No link exists. Wait a few minutes, then send again.</source>
        <translation>ไม่มีลิงก์เกิดขึ้น รอสองสามนาที แล้วส่งอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. The gateway&apos;s time was used instead; set the clock right.</source>
        <extracomment>%1 is a length of time: &quot;10 minutes&quot;</extracomment>
        <translation>นาฬิกาของคอมพิวเตอร์นี้ช้าไป %1 จึงใช้เวลาของเกตเวย์แทน โปรดตั้งนาฬิกาให้ตรง</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. The gateway&apos;s time was used instead; set the clock right.</source>
        <translation>นาฬิกาของคอมพิวเตอร์นี้เร็วไป %1 จึงใช้เวลาของเกตเวย์แทน โปรดตั้งนาฬิกาให้ตรง</translation>
    </message>
    <message>
        <source>The gateway said no: %1</source>
        <translation>เกตเวย์ปฏิเสธ: %1</translation>
    </message>
    <message>
        <source>The account “%1” is not here any more.</source>
        <translation>ไม่มีบัญชี “%1” แล้ว</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>เลขอ้างอิงของร้าน</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>เปลี่ยนล่าสุด</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>สร้างโดย</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>สถานะ: %1</translation>
    </message>
    <message>
        <source>State: %1, before that %2</source>
        <translation>สถานะ: %1 ก่อนหน้านั้น %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>มีการแก้ไข</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <translation>%1: %2 ก่อนหน้านั้น %3</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>คัดลอกลิงก์แล้ว</translation>
    </message>
    <message>
        <source>QR code shown</source>
        <translation>แสดง QR โค้ดแล้ว</translation>
    </message>
    <message>
        <source>Opened in a browser</source>
        <translation>เปิดในเบราว์เซอร์แล้ว</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <translation>แชร์: %1</translation>
    </message>
    <message>
        <source>Refused by the gateway</source>
        <translation>เกตเวย์ปฏิเสธ</translation>
    </message>
    <message>
        <source>Refused by the gateway: %1</source>
        <translation>เกตเวย์ปฏิเสธ: %1</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>รอชำระเงิน</translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation>กำลังชำระเงิน</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบผล</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่นๆ</translation>
    </message>
    <message>
        <source>Written down, then sent</source>
        <translation>บันทึกแล้วส่ง</translation>
    </message>
    <message>
        <source>Sent again with the same order number</source>
        <translation>ส่งอีกครั้งด้วยหมายเลขคำสั่งซื้อเดิม</translation>
    </message>
    <message>
        <source>Made by the gateway</source>
        <translation>เกตเวย์สร้างแล้ว</translation>
    </message>
    <message>
        <source>Found at the gateway</source>
        <translation>พบที่เกตเวย์</translation>
    </message>
    <message>
        <source>Not sent: nothing reached the gateway</source>
        <translation>ไม่ได้ส่ง: ไม่มีอะไรไปถึงเกตเวย์</translation>
    </message>
    <message>
        <source>No answer came: the link may exist</source>
        <translation>ไม่มีคำตอบ: อาจมีลิงก์แล้ว</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>เก็บเข้าคลังแล้ว</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>นำออกจากคลังแล้ว</translation>
    </message>
    <message>
        <source>The list of your links is damaged. It was set aside; a backup can be put in its place.</source>
        <translation>รายการลิงก์ของคุณเสียหาย ได้แยกเก็บไว้แล้ว ใช้ข้อมูลสำรองแทนได้</translation>
    </message>
    <message>
        <source>The list of your links was made by a newer Linktill. Nothing of it was touched. Use the newer Linktill.</source>
        <translation>รายการลิงก์ของคุณสร้างด้วย Linktill รุ่นใหม่กว่า ไม่มีการแตะต้องใดๆ โปรดใช้ Linktill รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>The list of your links cannot be written: its folder is read-only. Ask who looks after this computer.</source>
        <translation>เขียนรายการลิงก์ไม่ได้ โฟลเดอร์อ่านได้อย่างเดียว โปรดถามผู้ดูแลคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written down. Make some room, then try again.</source>
        <translation>ดิสก์เต็ม จึงบันทึกไม่ได้ โปรดเพิ่มที่ว่างแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Another program is using the list of your links. Try again in a moment.</source>
        <translation>โปรแกรมอื่นกำลังใช้รายการลิงก์ของคุณ ลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>The folder with the list of your links cannot be reached. Check the network or the drive, then try again.</source>
        <translation>เข้าถึงโฟลเดอร์ของรายการลิงก์ไม่ได้ ตรวจเครือข่ายหรือไดรฟ์แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>A link of this account has this order number already. Take another one.</source>
        <translation>มีลิงก์ของบัญชีนี้ใช้หมายเลขคำสั่งซื้อนี้แล้ว โปรดใช้หมายเลขอื่น</translation>
    </message>
    <message>
        <source>A link of this account has this link reference already. Take another one.</source>
        <translation>มีลิงก์ของบัญชีนี้ใช้เลขอ้างอิงลิงก์นี้แล้ว โปรดใช้เลขอื่น</translation>
    </message>
    <message>
        <source>This link is being sent already.</source>
        <translation>ลิงก์นี้กำลังส่งอยู่แล้ว</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>ไม่มีลิงก์นี้</translation>
    </message>
    <message>
        <source>The list of your links did not work as it should (%1). Try again.</source>
        <translation>รายการลิงก์ทำงานไม่ถูกต้อง (%1) ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing was sent: a link is written down before it is sent.</source>
        <translation>ไม่มีการส่ง เพราะต้องบันทึกลิงก์ก่อนส่ง</translation>
    </message>
    <message>
        <source>The gateway has no such link</source>
        <translation>เกตเวย์ไม่มีลิงก์นี้</translation>
    </message>
    <message>
        <source>Asked since, the gateway does not know the order number.</source>
        <translation>สอบถามแล้ว เกตเวย์ไม่มีหมายเลขคำสั่งซื้อนี้</translation>
    </message>
    <message>
        <source>Send it again. The order number stays the same, so that there can be only one link.</source>
        <translation>ส่งอีกครั้ง หมายเลขคำสั่งซื้อยังเหมือนเดิม จึงมีได้เพียงลิงก์เดียว</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a date with a time, %2 the time zone that it is in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>สินค้า %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>หมายเหตุ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>%1 is a product, %2 how many of it, %3 the price of one</extracomment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <extracomment>%1 is &quot;Item 2&quot;, %2 what it is</extracomment>
        <translation>เพิ่ม%1: %2</translation>
    </message>
    <message>
        <source>%1 taken out: %2</source>
        <extracomment>%1 is &quot;Item 2&quot;, %2 what it was</extracomment>
        <translation>นำ%1ออก: %2</translation>
    </message>
    <message>
        <source>The gateway does not know this link.</source>
        <translation>เกตเวย์ไม่มีลิงก์นี้</translation>
    </message>
    <message>
        <source>How the link stands: %1. It cannot be changed any more.</source>
        <translation>สถานะของลิงก์: %1 แก้ไขไม่ได้อีกแล้ว</translation>
    </message>
    <message>
        <source>If something else is to be paid, make another link.</source>
        <translation>หากต้องเรียกเก็บอย่างอื่น ให้สร้างลิงก์ใหม่</translation>
    </message>
    <message>
        <source>The link is as it was. Correct what is named, then send the changes again.</source>
        <translation>ลิงก์ยังเหมือนเดิม แก้สิ่งที่ระบุไว้ แล้วส่งการแก้ไขอีกครั้ง</translation>
    </message>
    <message>
        <source>The link was not changed</source>
        <translation>ลิงก์ไม่ถูกแก้ไข</translation>
    </message>
    <message>
        <source>Nothing was sent: a change is written down before it is sent.</source>
        <translation>ยังไม่ได้ส่งข้อมูลใด ๆ เพราะต้องบันทึกการแก้ไขก่อนส่ง</translation>
    </message>
    <message>
        <source>The link may have been changed</source>
        <translation>ลิงก์อาจถูกแก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Send the same changes again: that does no harm if they came through, and tells for sure.</source>
        <translation>ส่งการแก้ไขเดิมอีกครั้ง หากส่งถึงแล้วก็ไม่เกิดผลเสีย และจะรู้แน่นอน</translation>
    </message>
    <message>
        <source>This cannot be changed once the link is made.</source>
        <translation>แก้ไขไม่ได้เมื่อสร้างลิงก์แล้ว</translation>
    </message>
    <message>
        <source>The gateway did not take over everything. It now has:</source>
        <translation>เกตเวย์ไม่ได้รับการแก้ไขทั้งหมด ตอนนี้ที่เกตเวย์คือ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was used for a link on %2. Every link needs its own.</source>
        <translation>“%1” เคยใช้กับลิงก์เมื่อ %2 แล้ว แต่ละลิงก์ต้องไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>“%1” was used for a link on %2: %3. Every link needs its own.</source>
        <extracomment>%1 is a number, %2 a day, %3 what the link of that day was for</extracomment>
        <translation>“%1” เคยใช้กับลิงก์เมื่อ %2 แล้ว: %3 แต่ละลิงก์ต้องไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>คำสั่งซื้อ %1</translation>
    </message>
    <message>
        <source>A change was refused by the gateway</source>
        <translation>เกตเวย์ปฏิเสธการแก้ไข</translation>
    </message>
    <message>
        <source>A change was refused by the gateway: %1</source>
        <translation>เกตเวย์ปฏิเสธการแก้ไข: %1</translation>
    </message>
    <message>
        <source>Sent to the gateway as it stands here</source>
        <translation>ส่งไปยังเกตเวย์ตามที่แสดงนี้</translation>
    </message>
    <message>
        <source>QR code copied</source>
        <translation>คัดลอก QR โค้ดแล้ว</translation>
    </message>
    <message>
        <source>QR code saved</source>
        <translation>บันทึก QR โค้ดแล้ว</translation>
    </message>
    <message>
        <source>A change was not sent: nothing reached the gateway</source>
        <translation>การแก้ไขไม่ถูกส่ง ไม่มีอะไรไปถึงเกตเวย์</translation>
    </message>
    <message>
        <source>No answer came to a change: it may have been made</source>
        <translation>ไม่มีคำตอบสำหรับการแก้ไข อาจแก้ไขแล้ว</translation>
    </message>
    <message>
        <source>The link was changed by another window or program meanwhile. Look at it again, then change it.</source>
        <translation>หน้าต่างหรือโปรแกรมอื่นแก้ไขลิงก์นี้ไปแล้ว ดูอีกครั้งแล้วจึงแก้ไข</translation>
    </message>
    <message>
        <source>The pattern of order numbers is not usable.</source>
        <translation>รูปแบบเลขที่คำสั่งซื้อใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Order numbers are made of the letters A to Z, digits, and . _ - only.</source>
        <translation>เลขที่คำสั่งซื้อใช้ได้เฉพาะตัวอักษร A ถึง Z ตัวเลข และ . _ - เท่านั้น</translation>
    </message>
    <message>
        <source>In braces stand {yyyy}, {yy}, {mm}, {dd} or the count, such as {####}.</source>
        <translation>ในวงเล็บปีกกาใส่ {yyyy}, {yy}, {mm}, {dd} หรือลำดับที่ เช่น {####}</translation>
    </message>
    <message>
        <source>A brace has no partner: each { needs its }.</source>
        <translation>วงเล็บปีกกาไม่ครบคู่: { แต่ละตัวต้องมี }</translation>
    </message>
    <message>
        <source>The count is missing: add {####}.</source>
        <translation>ไม่มีลำดับที่: เพิ่ม {####}</translation>
    </message>
    <message>
        <source>The count may stand there only once.</source>
        <translation>ใส่ลำดับที่ได้เพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>The numbers would be too long: 64 characters at most, with 9 digits for the count.</source>
        <translation>เลขที่จะยาวเกินไป: ไม่เกิน 64 ตัวอักษร โดยนับลำดับที่เป็น 9 หลัก</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>รายการของข้อความ</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>รายการของออบเจกต์</translation>
    </message>
    <message>
        <source>true, false or null</source>
        <translation>true, false หรือ null</translation>
    </message>
    <message>
        <source>listed only once</source>
        <translation>มีเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>It cannot be read as JSON: line %1, %2.</source>
        <extracomment>%1 is a line&apos;s number, %2 a reason in the words of the reader</extracomment>
        <translation>อ่านเป็น JSON ไม่ได้: บรรทัด %1, %2</translation>
    </message>
    <message>
        <source>It is no list of payment methods: in line %1, “%2” should be %3.</source>
        <extracomment>%1 is a line&apos;s number, %2 a name like KOMOJU.methods.name, %3 &quot;a text&quot;, &quot;a list&quot;, …</extracomment>
        <translation>ไม่ใช่รายการวิธีชำระเงิน: บรรทัด %1 “%2” ควรเป็น%3</translation>
    </message>
    <message>
        <source>It lists no payment channel.</source>
        <translation>ไม่มีช่องทางชำระเงินในรายการ</translation>
    </message>
    <message>
        <source>It does not say of which month it is: “as_of” should be like 2026-03.</source>
        <translation>ไม่ได้ระบุว่าเป็นของเดือนใด: “as_of” ควรเป็นแบบ 2026-03</translation>
    </message>
    <message>
        <source>It is of %1, and the list in use is as new or newer.</source>
        <extracomment>%1 is a month like 2026-03</extracomment>
        <translation>เป็นของ %1 และรายการที่ใช้อยู่ใหม่เท่ากันหรือใหม่กว่า</translation>
    </message>
    <message>
        <source>It is far too large for a list of payment methods.</source>
        <translation>ใหญ่เกินไปสำหรับรายการวิธีชำระเงิน</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>อ่านไม่ได้: %1</translation>
    </message>
    <message>
        <source>It is fine, but could not be stored: %1.</source>
        <translation>ไฟล์ถูกต้อง แต่จัดเก็บไม่ได้: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>payment methods: &quot;Komoju PayPay, Komoju Paidy and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>either of two fields: &quot;Billing address or Shipping address&quot;</extracomment>
        <translation>%1 หรือ %2</translation>
    </message>
    <message>
        <source>The items with shipping and discount come to %1, %2 less than the amount.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>รายการสินค้ารวมค่าจัดส่งและส่วนลดเป็นเงิน %1 น้อยกว่ายอดเงินอยู่ %2</translation>
    </message>
    <message>
        <source>The items with shipping and discount come to %1, %2 more than the amount.</source>
        <translation>รายการสินค้ารวมค่าจัดส่งและส่วนลดเป็นเงิน %1 มากกว่ายอดเงินอยู่ %2</translation>
    </message>
    <message>
        <source>made when it is sent</source>
        <translation>สร้างเมื่อส่ง</translation>
    </message>
    <message>
        <source>“%1” is sent as it is. What is filled in is {customer}, {order}, {date} and {amount}, but not in the order number and the customer&apos;s details.</source>
        <extracomment>%1 is a word in braces like {invoice}; {customer}, {order}, {date}, {amount} stay as they are</extracomment>
        <translation>“%1” จะถูกส่งไปตามที่เขียน ระบบเติมให้เฉพาะ {customer}, {order}, {date} และ {amount} แต่ไม่เติมในหมายเลขคำสั่งซื้อและข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>There is nothing yet to fill in for “%1”: it will be left out.</source>
        <extracomment>%1 is {customer}, {order}, {date} or {amount}</extracomment>
        <translation>ยังไม่มีข้อมูลที่จะเติมแทน “%1” จึงจะเว้นว่างไว้</translation>
    </message>
    <message>
        <source>Line %1: no name, e-mail address or phone.</source>
        <translation>บรรทัด %1: ไม่มีชื่อ อีเมล หรือโทรศัพท์</translation>
    </message>
    <message>
        <source>Line %1: there is no name.</source>
        <translation>บรรทัด %1: ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no e-mail address.</source>
        <translation>บรรทัด %1: “%2” ไม่ใช่อีเมล</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no phone number.</source>
        <translation>บรรทัด %1: “%2” ไม่ใช่หมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no price.</source>
        <translation>บรรทัด %1: “%2” ไม่ใช่ราคา</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no currency.</source>
        <translation>บรรทัด %1: “%2” ไม่ใช่สกุลเงิน</translation>
    </message>
    <message>
        <source>Line %1: a picture needs an address that begins with https://, “%2” does not.</source>
        <translation>บรรทัด %1: รูปภาพต้องมีที่อยู่ที่ขึ้นต้นด้วย https:// แต่ “%2” ไม่ใช่</translation>
    </message>
    <message>
        <source>Line %1 cannot be read in this encoding.</source>
        <translation>อ่านบรรทัด %1 ด้วยการเข้ารหัสนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The link was sent from “%1” when that account had another environment.</source>
        <translation>ลิงก์นี้ส่งจาก “%1” ตอนที่บัญชีนั้นอยู่ในโหมดอื่น</translation>
    </message>
    <message>
        <source>The gateway does not know it. Send it again, or say that it is not wanted any more.</source>
        <translation>เกตเวย์ไม่มีรายการนี้ ส่งอีกครั้ง หรือระบุว่าไม่ต้องการแล้ว</translation>
    </message>
    <message>
        <source>Not wanted any more, and the gateway did not know it</source>
        <translation>ไม่ต้องการแล้ว และเกตเวย์ไม่มีรายการนี้</translation>
    </message>
    <message>
        <source>The link was created, but its address could not be written down: copy it now. The list of your links gets the rest as soon as it can be written to.</source>
        <translation>สร้างลิงก์แล้ว แต่บันทึกที่อยู่ของลิงก์ไม่ได้ โปรดคัดลอกไว้ตอนนี้ รายการลิงก์จะเติมส่วนที่เหลือเมื่อเขียนได้อีกครั้ง</translation>
    </message>
    <message>
        <source>Payment links lie in a domain such as pay.example.com; a whole link can be pasted, too.</source>
        <translation>ลิงก์ชำระเงินอยู่ในโดเมน เช่น pay.example.com จะวางทั้งลิงก์ก็ได้</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so Linktill neither reads nor writes it. Move it away, then start Linktill again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 ไม่ใช่ไฟล์ธรรมดา Linktill จึงไม่อ่านและไม่เขียน ย้ายออกไปแล้วเปิด Linktill อีกครั้ง</translation>
    </message>
    <message>
        <source>If this is a Buddhist year, enter the Gregorian one.</source>
        <translation>หากเป็นปี พ.ศ. โปรดป้อนเป็นปี ค.ศ.</translation>
    </message>
    <message>
        <source>Read as %1 (Gregorian). If %2 is a Buddhist year, enter %3.</source>
        <extracomment>%1 and %3 are days, %2 is the year of %1</extracomment>
        <translation>อ่านเป็น %1 (ค.ศ.) หาก %2 เป็นปี พ.ศ. โปรดป้อน %3</translation>
    </message>
    <message>
        <source>This holds an invisible character (%1) that can change the order in which the letters are shown. Type the text again without it.</source>
        <translation>ข้อความนี้มีอักขระที่มองไม่เห็น (%1) ซึ่งอาจเปลี่ยนลำดับการแสดงตัวอักษร พิมพ์ข้อความใหม่โดยไม่มีอักขระนี้</translation>
    </message>
    <message>
        <source>This web address holds a user name or password, and leads to %1. Take out what stands before the @.</source>
        <translation>ที่อยู่เว็บนี้มีชื่อผู้ใช้หรือรหัสผ่าน และจะนำไปที่ %1 ลบส่วนที่อยู่หน้า @ ออก</translation>
    </message>
    <message>
        <source>“%1” is written with letters that look like others. Its real name is %2. Check that it is your site.</source>
        <translation>“%1” เขียนด้วยตัวอักษรที่ดูคล้ายตัวอื่น ชื่อจริงคือ %2 ตรวจสอบว่าเป็นเว็บไซต์ของคุณ</translation>
    </message>
    <message numerus="yes">
        <source>Order %1 for the same customer and the same amount was created %n minute(s) ago.</source>
        <translation>
            <numerusform>คำสั่งซื้อ %1 ของลูกค้าเดียวกันและยอดเดียวกันถูกสร้างเมื่อ %n นาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the request more than once. Keep only one of them.</source>
        <translation>มี “%1” ในคำขอมากกว่าหนึ่งครั้ง ให้เหลือเพียงอันเดียว</translation>
    </message>
    <message>
        <source>%1 has more digits than can be sent exactly. Enter fewer digits.</source>
        <translation>%1 มีจำนวนหลักมากกว่าที่ส่งได้อย่างแม่นยำ ใส่จำนวนหลักให้น้อยลง</translation>
    </message>
    <message>
        <source>PortOne created the link %1, but this was not saved here. %2</source>
        <translation>PortOne สร้างลิงก์ %1 แล้ว แต่ยังไม่ได้บันทึกไว้ที่นี่ %2</translation>
    </message>
    <message>
        <source>PortOne says: %1. This was not saved here. %2</source>
        <translation>PortOne แจ้งว่า: %1 แต่ยังไม่ได้บันทึกไว้ที่นี่ %2</translation>
    </message>
    <message>
        <source>PortOne cancelled the link, but this was not saved here. %1</source>
        <translation>PortOne ยกเลิกลิงก์แล้ว แต่ยังไม่ได้บันทึกไว้ที่นี่ %1</translation>
    </message>
    <message>
        <source>PortOne saved the edit, but it was not saved here. %1</source>
        <translation>PortOne บันทึกการแก้ไขแล้ว แต่ยังไม่ได้บันทึกไว้ที่นี่ %1</translation>
    </message>
    <message>
        <source>Edit not confirmed</source>
        <translation>การแก้ไขที่ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>The link doesn&apos;t begin with https://: others can read and change what the customer enters.</source>
        <translation>ลิงก์ไม่ได้ขึ้นต้นด้วย https:// ผู้อื่นอ่านและแก้ไขสิ่งที่ลูกค้ากรอกได้</translation>
    </message>
    <message>
        <source>The link leads to %1. What stands before the @ only looks like a site.</source>
        <extracomment>%1 is a host, such as pay.example.com</extracomment>
        <translation>ลิงก์นำไปที่ %1 ส่วนที่อยู่หน้า @ เพียงดูเหมือนเว็บไซต์</translation>
    </message>
    <message>
        <source>The link leads to the bare IP address %1, not to a named site.</source>
        <translation>ลิงก์นำไปที่ที่อยู่ IP %1 ไม่ใช่เว็บไซต์ที่มีชื่อ</translation>
    </message>
    <message>
        <source>The link&apos;s site “%1” only looks like a name you know. Its real name is %2.</source>
        <extracomment>%1 and %2 are the same host, as it looks and as it is really called</extracomment>
        <translation>เว็บไซต์ของลิงก์ “%1” เพียงดูคล้ายชื่อที่คุณรู้จัก ชื่อจริงคือ %2</translation>
    </message>
    <message>
        <source>The link leads to %1. Earlier links of this account lead to %2.</source>
        <extracomment>%1 and %2 are hosts, such as pay.example.com</extracomment>
        <translation>ลิงก์นำไปที่ %1 ลิงก์ก่อนหน้าของบัญชีนี้นำไปที่ %2</translation>
    </message>
    <message>
        <source>The link has %1 characters, far more than a link needs, and can&apos;t be used. Find it on the PortOne portal.</source>
        <translation>ลิงก์มี %1 อักขระ ยาวเกินกว่าที่ลิงก์ต้องใช้มาก และใช้ไม่ได้ ดูลิงก์ได้ที่พอร์ทัล PortOne</translation>
    </message>
    <message>
        <source>The link holds an invisible character (%1), and can&apos;t be used. Find it on the PortOne portal.</source>
        <translation>ลิงก์มีอักขระที่มองไม่เห็น (%1) และใช้ไม่ได้ ดูลิงก์ได้ที่พอร์ทัล PortOne</translation>
    </message>
    <message>
        <source>This is not a web link, and can&apos;t be used. Find the link on the PortOne portal.</source>
        <translation>นี่ไม่ใช่ลิงก์เว็บ และใช้ไม่ได้ ดูลิงก์ได้ที่พอร์ทัล PortOne</translation>
    </message>
    <message>
        <source>Edit marked as saved</source>
        <translation>ทำเครื่องหมายว่าบันทึกการแก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Edit marked as not saved</source>
        <translation>ทำเครื่องหมายว่าไม่ได้บันทึกการแก้ไข</translation>
    </message>
    <message>
        <source>Edit not confirmed · %1</source>
        <extracomment>%1 is the status of a link of which an edit had no answer; the beginning stays in a narrow column</extracomment>
        <translation>การแก้ไขยังไม่ยืนยัน · %1</translation>
    </message>
    <message>
        <source>The list of your links is missing, though there was one. Put its file back if you have moved it, or restore a backup.</source>
        <translation>รายการลิงก์ของคุณหายไป ทั้งที่เคยมี หากคุณย้ายไฟล์ไป โปรดนำกลับมา หรือกู้คืนข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>The list of your links cannot be opened: %1 is not an ordinary file. Move it away, then try again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>เปิดรายการลิงก์ของคุณไม่ได้: %1 ไม่ใช่ไฟล์ธรรมดา ย้ายออกไปแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>We don&apos;t know yet how this link stands, so it stays in the list.</source>
        <translation>ยังไม่ทราบสถานะที่แน่นอนของลิงก์นี้ จึงยังอยู่ในรายการ</translation>
    </message>
    <message>
        <source>Another list of your links was put in place in the meantime. Look for this order there.</source>
        <translation>ระหว่างนั้นมีการนำรายการลิงก์ชุดอื่นมาใช้แทน โปรดค้นหาคำสั่งซื้อนี้ในรายการนั้น</translation>
    </message>
    <message>
        <source>Still waiting for PortOne. Try again in a moment.</source>
        <translation>กำลังรอ PortOne อยู่ โปรดลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose another one.</source>
        <translation>ข้อมูลสำรองนี้เสียหาย ไม่มีอะไรเปลี่ยนแปลง โปรดเลือกอันอื่น</translation>
    </message>
    <message>
        <source>This backup is not there any more. Nothing was changed.</source>
        <translation>ไม่มีข้อมูลสำรองนี้แล้ว ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Nothing was changed; choose another one.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 ไม่ใช่ไฟล์ธรรมดา ไม่มีอะไรเปลี่ยนแปลง โปรดเลือกอันอื่น</translation>
    </message>
    <message>
        <source>This backup was made by a newer Linktill. Nothing was changed. Use the newer Linktill.</source>
        <translation>ข้อมูลสำรองนี้สร้างโดย Linktill รุ่นใหม่กว่า ไม่มีอะไรเปลี่ยนแปลง โปรดใช้ Linktill รุ่นใหม่กว่านั้น</translation>
    </message>
    <message>
        <source>Another program has the list of your links open. Close it, then try again. Nothing was changed.</source>
        <translation>โปรแกรมอื่นเปิดรายการลิงก์ของคุณอยู่ ปิดโปรแกรมนั้นแล้วลองอีกครั้ง ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The part %1 of Linktill is missing.</source>
        <extracomment>%1 is the name of a file, such as linktill-ledger</extracomment>
        <translation>ส่วนประกอบ %1 ของ Linktill หายไป</translation>
    </message>
    <message>
        <source>Install Linktill again.</source>
        <translation>โปรดติดตั้ง Linktill ใหม่</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was lost: this link was put together from its reference, as the other links of the account are made. Open it once before you hand it out.</source>
        <translation>คำตอบของเกตเวย์หายไป ลิงก์นี้จึงประกอบขึ้นจากรหัสอ้างอิง ตามแบบลิงก์อื่นของบัญชี เปิดดูหนึ่งครั้งก่อนส่งให้ลูกค้า</translation>
    </message>
    <message>
        <source>“%1” could not be checked.</source>
        <translation>ตรวจสอบ “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>Line %1: “%2” is too long. Use up to %3 characters.</source>
        <translation>บรรทัดที่ %1: “%2” ยาวเกินไป ใช้ได้ไม่เกิน %3 อักขระ</translation>
    </message>
    <message>
        <source>Line %1: the notes are too long. Use up to %2 characters.</source>
        <translation>บรรทัดที่ %1: บันทึกยาวเกินไป ใช้ได้ไม่เกิน %2 อักขระ</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Check the separator.</source>
        <translation>บรรทัดที่ %1 มีมากกว่า %2 คอลัมน์ โปรดตรวจตัวคั่น</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark (&quot;) opens here and is never closed. Remove it or close it.</source>
        <translation>บรรทัดที่ %1: มีเครื่องหมายคำพูด (&quot;) เปิดไว้ตรงนี้แต่ไม่ปิด ให้ลบออกหรือปิดให้ครบ</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a group, not a person.</source>
        <translation>บรรทัดที่ %1: “%2” เป็นกลุ่ม ไม่ใช่บุคคล</translation>
    </message>
    <message>
        <source>Line %1: a spreadsheet shortened the barcode to “%2”. Format the column as text and export it again.</source>
        <translation>บรรทัดที่ %1: โปรแกรมตารางย่อบาร์โค้ดเหลือ “%2” ให้ตั้งคอลัมน์เป็นข้อความแล้วส่งออกใหม่</translation>
    </message>
    <message>
        <source>Line %1: another product in this file has the barcode “%2” already.</source>
        <translation>บรรทัดที่ %1: สินค้าอื่นในไฟล์นี้ใช้บาร์โค้ด “%2” อยู่แล้ว</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%2 is a sentence</extracomment>
        <translation>บรรทัด %1: %2</translation>
    </message>
    <message>
        <source>%1 has the email of %2 (%3) and was not imported.</source>
        <extracomment>%1 and %2 are names of customers, %3 is an email address</extracomment>
        <translation>%1 ใช้อีเมลเดียวกับ %2 (%3) จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 เป็นเอกสาร PDF ให้นำเข้าตาราง (CSV) หรือรายชื่อติดต่อ (vCard)</translation>
    </message>
    <message>
        <source>%1 is a JSON file. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 เป็นไฟล์ JSON ให้นำเข้าตาราง (CSV) หรือรายชื่อติดต่อ (vCard)</translation>
    </message>
    <message>
        <source>%1 is a web page. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 เป็นหน้าเว็บ ให้นำเข้าตาราง (CSV) หรือรายชื่อติดต่อ (vCard)</translation>
    </message>
    <message>
        <source>%1 is an XML file. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 เป็นไฟล์ XML ให้นำเข้าตาราง (CSV) หรือรายชื่อติดต่อ (vCard)</translation>
    </message>
    <message>
        <source>%1 is an archive. Unpack it, then import the file in it.</source>
        <translation>%1 เป็นไฟล์บีบอัด ให้แตกไฟล์แล้วนำเข้าไฟล์ที่อยู่ข้างใน</translation>
    </message>
    <message>
        <source>%1 is a picture. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 เป็นรูปภาพ ให้นำเข้าตาราง (CSV) หรือรายชื่อติดต่อ (vCard)</translation>
    </message>
    <message>
        <source>%1 holds contacts (vCard). Import it as customers.</source>
        <translation>%1 เป็นรายชื่อติดต่อ (vCard) ให้นำเข้าเป็นลูกค้า</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Split it into smaller files.</source>
        <translation>%1 มีมากกว่า %2 แถว ให้แบ่งเป็นไฟล์ย่อย</translation>
    </message>
    <message>
        <source>%1 holds too much text for one import. Split it into smaller files.</source>
        <translation>%1 มีข้อความมากเกินไปสำหรับการนำเข้าครั้งเดียว ให้แบ่งเป็นไฟล์ย่อย</translation>
    </message>
    <message>
        <source>%1 has many quotation marks (&quot;) that are never closed, the first in line %2. Save the file as CSV again.</source>
        <translation>%1 มีเครื่องหมายคำพูด (&quot;) ที่ไม่ปิดหลายแห่ง แห่งแรกอยู่บรรทัดที่ %2 ให้บันทึกไฟล์เป็น CSV ใหม่</translation>
    </message>
    <message>
        <source>%1 is not a text file. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 ไม่ใช่ไฟล์ข้อความ ให้นำเข้าตาราง (CSV) หรือรายชื่อติดต่อ (vCard)</translation>
    </message>
    <message>
        <source>%1 is more than 100 times the usual amount of this account (%2). Check the amount.</source>
        <translation>%1 มากกว่ายอดปกติของบัญชีนี้ (%2) เกิน 100 เท่า โปรดตรวจสอบยอดเงิน</translation>
    </message>
    <message>
        <source>Linktill can&apos;t reach the update server. Check your internet connection and try again later.</source>
        <translation>Linktill เชื่อมต่อเซิร์ฟเวอร์อัปเดตไม่ได้ ตรวจสอบการเชื่อมต่ออินเทอร์เน็ตแล้วลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>The update server doesn&apos;t work right now. Try again later.</source>
        <translation>เซิร์ฟเวอร์อัปเดตใช้งานไม่ได้ในขณะนี้ ลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>The update server sent a file that is far too large, so Linktill ignored it. Try again later.</source>
        <translation>เซิร์ฟเวอร์อัปเดตส่งไฟล์ที่ใหญ่เกินไปมาก Linktill จึงไม่ใช้ไฟล์นั้น ลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>Linktill ignored the update information because it isn&apos;t signed by Linktill. Someone may have changed it on the way: try again on another network.</source>
        <translation>Linktill ไม่ใช้ข้อมูลอัปเดตนี้เพราะไม่มีลายเซ็นของ Linktill อาจมีคนแก้ไขข้อมูลระหว่างทาง ลองใหม่ด้วยเครือข่ายอื่น</translation>
    </message>
    <message>
        <source>Linktill can&apos;t read the update information. Look for a newer version where you downloaded Linktill.</source>
        <translation>Linktill อ่านข้อมูลอัปเดตไม่ได้ มองหาเวอร์ชันใหม่ในที่ที่คุณดาวน์โหลด Linktill</translation>
    </message>
    <message>
        <source>Linktill ignored the update information because it is old: it is about version %1, and version %2 is already out. Try again tomorrow.</source>
        <extracomment>both are version numbers</extracomment>
        <translation>Linktill ไม่ใช้ข้อมูลอัปเดตนี้เพราะเป็นข้อมูลเก่า: กล่าวถึงเวอร์ชัน %1 แต่เวอร์ชัน %2 ออกแล้ว ลองใหม่พรุ่งนี้</translation>
    </message>
    <message>
        <source>Linktill %1 (%2) is available. You have version %3.</source>
        <extracomment>%1 and %3 are version numbers, %2 is a day</extracomment>
        <translation>มี Linktill %1 (%2) แล้ว คุณใช้เวอร์ชัน %3</translation>
    </message>
    <message>
        <source>Linktill %1 is up to date.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Linktill %1 เป็นเวอร์ชันล่าสุดแล้ว</translation>
    </message>
    <message>
        <source>Line %1: “%2” can be read in two ways. Say which sign begins the decimals.</source>
        <translation>บรรทัดที่ %1: “%2” อ่านได้สองแบบ ให้ระบุว่าเครื่องหมายใดนำหน้าทศนิยม</translation>
    </message>
    <message>
        <source>Line %1: a spreadsheet shortened a number to “%2”. Enter all its digits.</source>
        <translation>บรรทัดที่ %1: โปรแกรมตารางย่อตัวเลขเหลือ “%2” ให้ป้อนให้ครบทุกหลัก</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of a kind that is not read here. Save it as XLSX or CSV, then import that file.</source>
        <translation>%1 เป็นสเปรดชีตชนิดที่โปรแกรมนี้อ่านไม่ได้ ให้บันทึกเป็น XLSX หรือ CSV แล้วนำเข้าไฟล์นั้น</translation>
    </message>
    <message>
        <source>%1 is in Excel&apos;s form from before 2007 (XLS). Save it as XLSX or CSV, then import that file.</source>
        <translation>%1 เป็นรูปแบบ Excel ก่อนปี 2007 (XLS) ให้บันทึกเป็น XLSX หรือ CSV แล้วนำเข้าไฟล์นั้น</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Save it without one, then import that file.</source>
        <translation>%1 ล็อกด้วยรหัสผ่าน ให้บันทึกแบบไม่มีรหัสผ่าน แล้วนำเข้าไฟล์นั้น</translation>
    </message>
    <message>
        <source>%1 holds macros, and is not opened. Save it as XLSX without macros, then import that file.</source>
        <translation>%1 มีมาโคร จึงไม่เปิด ให้บันทึกเป็น XLSX แบบไม่มีมาโคร แล้วนำเข้าไฟล์นั้น</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>%1 เสียหาย ให้เปิดในโปรแกรมตารางแล้วบันทึกใหม่</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read. Save the sheet that you need as a file of its own.</source>
        <translation>%1 เมื่อแตกแล้วใหญ่เกินกว่าที่จะอ่านได้ ให้บันทึกแผ่นงานที่ต้องการเป็นไฟล์แยก</translation>
    </message>
    <message>
        <source>The mapping in %1 is for another kind of file.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>การจับคู่คอลัมน์ใน %1 ใช้กับไฟล์อีกชนิดหนึ่ง</translation>
    </message>
    <message>
        <source>The mapping in %1 names the field “%2”, which this version does not have.</source>
        <extracomment>%1 is a file&apos;s name, %2 the name of a field</extracomment>
        <translation>การจับคู่คอลัมน์ใน %1 ระบุช่อง “%2” ซึ่งรุ่นนี้ไม่มี</translation>
    </message>
    <message>
        <source>The mapping in %1 names none of this file&apos;s columns.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>การจับคู่คอลัมน์ใน %1 ไม่ได้ระบุคอลัมน์ใดของไฟล์นี้</translation>
    </message>
    <message>
        <source>%1 is not a mapping that Linktill has saved.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>%1 ไม่ใช่การจับคู่คอลัมน์ที่ Linktill บันทึกไว้</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Dragged into another program</source>
        <translation>ลากไปยังโปรแกรมอื่นแล้ว</translation>
    </message>
    <message>
        <source>Shown in the customer window</source>
        <translation>แสดงในหน้าต่างลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>พิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>พิมพ์หลักฐานการชำระเงินแล้ว</translation>
    </message>
    <message>
        <source>Receipt sent to the printer automatically</source>
        <translation>ส่งหลักฐานการชำระเงินไปเครื่องพิมพ์อัตโนมัติ</translation>
    </message>
    <message>
        <source>Sent again to the customer: %1</source>
        <extracomment>%1 is a way, such as SMS or WhatsApp</extracomment>
        <translation>ส่งให้ลูกค้าอีกครั้ง: %1</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>คัดลอกข้อความแล้ว</translation>
    </message>
    <message>
        <source>Created in place of %1, which expired</source>
        <extracomment>%1 is the order number of an expired link</extracomment>
        <translation>สร้างแทน %1 ซึ่งหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Fresh link in place of this one: %1</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>ลิงก์ใหม่ที่มาแทนลิงก์นี้: %1</translation>
    </message>
    <message>
        <source>Reported: expires soon and is not paid</source>
        <translation>แจ้งแล้ว: ใกล้หมดอายุและยังไม่ได้ชำระ</translation>
    </message>
    <message>
        <source>There is no printer “%1” on the network. Check its name or number.</source>
        <translation>ไม่มีเครื่องพิมพ์ “%1” ในเครือข่าย ตรวจสอบชื่อหรือหมายเลข</translation>
    </message>
    <message>
        <source>The printer %1 can&apos;t be reached. Check that it is on and connected.</source>
        <translation>ติดต่อเครื่องพิมพ์ %1 ไม่ได้ ตรวจสอบว่าเปิดเครื่องและเชื่อมต่ออยู่</translation>
    </message>
    <message>
        <source>The printer %1 didn&apos;t answer in time. Check that it is on and connected.</source>
        <translation>เครื่องพิมพ์ %1 ไม่ตอบภายในเวลา ตรวจสอบว่าเปิดเครื่องและเชื่อมต่ออยู่</translation>
    </message>
    <message>
        <source>The printer %1 takes nothing more. It may be out of paper, or its lid is open.</source>
        <translation>เครื่องพิมพ์ %1 ไม่รับข้อมูลต่อ กระดาษอาจหมดหรือฝาเปิดอยู่</translation>
    </message>
    <message>
        <source>There is no printer at %1. Check that it is on and connected.</source>
        <translation>ไม่มีเครื่องพิมพ์ที่ %1 ตรวจสอบว่าเปิดเครื่องและเชื่อมต่ออยู่</translation>
    </message>
    <message>
        <source>You may not print on %1. On Linux, printers belong to the group “lp”.</source>
        <translation>คุณไม่มีสิทธิ์พิมพ์ที่ %1 บน Linux เครื่องพิมพ์เป็นของกลุ่ม “lp”</translation>
    </message>
    <message>
        <source>Another program is printing on %1. Try again when it is done.</source>
        <translation>โปรแกรมอื่นกำลังพิมพ์ที่ %1 ลองใหม่เมื่อพิมพ์เสร็จ</translation>
    </message>
    <message>
        <source>This computer has no printer “%1”.</source>
        <translation>คอมพิวเตอร์นี้ไม่มีเครื่องพิมพ์ “%1”</translation>
    </message>
    <message>
        <source>This computer&apos;s printing did not take the pages for “%1”.</source>
        <translation>ระบบพิมพ์ของคอมพิวเตอร์นี้ไม่รับหน้าสำหรับ “%1”</translation>
    </message>
    <message>
        <source>Printing on %1 isn&apos;t possible on this system. Choose one of the system&apos;s printers.</source>
        <translation>ระบบนี้พิมพ์ที่ %1 ไม่ได้ เลือกเครื่องพิมพ์ของระบบ</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>ยกเลิกการพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Part of it may be on paper.</source>
        <translation>อาจพิมพ์ออกมาแล้วบางส่วน</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it may be off or out of paper. The pages wait until it goes on.</source>
        <translation>เครื่องพิมพ์ “%1” หยุดอยู่: อาจปิดอยู่หรือกระดาษหมด หน้าจะรอจนกว่าเครื่องจะพิมพ์ต่อ</translation>
    </message>
</context>
<context>
    <name>linktill::CommandLine</name>
    <message>
        <source>Makes PortOne payment links.</source>
        <translation>สร้างลิงก์ชำระเงินของ PortOne</translation>
    </message>
    <message>
        <source>Keep settings in DIR.</source>
        <translation>เก็บการตั้งค่าไว้ใน DIR</translation>
    </message>
    <message>
        <source>Language of the window: en, th or vi.</source>
        <translation>ภาษาของหน้าต่าง: en, th หรือ vi</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark or contrast.</source>
        <translation>สีของหน้าต่าง: system, light, dark หรือ contrast</translation>
    </message>
    <message>
        <source>A request to open, in the gateway&apos;s JSON.</source>
        <translation>คำขอที่จะเปิด ในรูปแบบ JSON ของเกตเวย์</translation>
    </message>
    <message>
        <source>One request can be opened at a time.</source>
        <translation>เปิดได้ครั้งละหนึ่งคำขอ</translation>
    </message>
    <message>
        <source>Linktill is open already. --language and --appearance were ignored.</source>
        <translation>Linktill เปิดอยู่แล้ว จึงไม่ได้ใช้ --language และ --appearance</translation>
    </message>
    <message>
        <source>A Linktill window is open already, but it does not answer. This is another one with the same links.</source>
        <translation>มีหน้าต่าง Linktill เปิดอยู่แล้วแต่ไม่ตอบสนอง นี่คืออีกหน้าต่างหนึ่งซึ่งใช้ลิงก์ชุดเดียวกัน</translation>
    </message>
</context>
<context>
    <name>linktill::LinkSending</name>
    <message>
        <source>The link exists</source>
        <translation>มีลิงก์แล้ว</translation>
    </message>
    <message>
        <source>The gateway knows order %1: reference %2, state %3.</source>
        <translation>เกตเวย์มีคำสั่งซื้อ %1: เลขอ้างอิง %2 สถานะ %3</translation>
    </message>
    <message>
        <source>Find it in the gateway&apos;s back office. Do not create it again.</source>
        <translation>ดูได้ในระบบหลังบ้านของเกตเวย์ ไม่ต้องสร้างซ้ำ</translation>
    </message>
    <message>
        <source>The gateway has no such link</source>
        <translation>เกตเวย์ไม่มีลิงก์นี้</translation>
    </message>
    <message>
        <source>It does not know order %1.</source>
        <translation>ไม่พบคำสั่งซื้อ %1</translation>
    </message>
    <message>
        <source>Send it again. The order number stays the same, so that there can be only one link.</source>
        <translation>ส่งอีกครั้ง หมายเลขคำสั่งซื้อยังเหมือนเดิม จึงมีได้เพียงลิงก์เดียว</translation>
    </message>
    <message>
        <source>It is still not known whether there is a link</source>
        <translation>ยังไม่ทราบว่ามีลิงก์หรือไม่</translation>
    </message>
    <message>
        <source>The gateway could not be asked.</source>
        <translation>สอบถามเกตเวย์ไม่ได้</translation>
    </message>
    <message>
        <source>Try again when the connection is back.</source>
        <translation>ลองอีกครั้งเมื่อเชื่อมต่อได้แล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::AccountBar</name>
    <message>
        <source>Nothing here is real: no account, no money.</source>
        <translation>ทุกอย่างที่นี่ไม่ใช่ของจริง ไม่มีบัญชี ไม่มีเงินจริง</translation>
    </message>
    <message>
        <source>Its token has ended on %1.</source>
        <translation>โทเค็นหมดอายุแล้วเมื่อ %1</translation>
    </message>
    <message>
        <source>Its token ends on %1.</source>
        <translation>โทเค็นหมดอายุ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>แก้ไขบัญชี</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>คีย์และรหัสลับ</translation>
    </message>
    <message>
        <source>Key and a token from the back office</source>
        <translation>คีย์และโทเค็นจากระบบหลังบ้าน</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>defaults of new links, gateway&apos;s address</source>
        <translation>ค่าเริ่มต้นของลิงก์ใหม่ ที่อยู่ของเกตเวย์</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>โทเค็น</translation>
    </message>
    <message>
        <source>PortOne secret</source>
        <translation>รหัสลับ PortOne</translation>
    </message>
    <message>
        <source>In the keychain. Leave empty to keep it.</source>
        <translation>อยู่ในพวงกุญแจ เว้นว่างไว้เพื่อใช้ค่าเดิม</translation>
    </message>
    <message>
        <source>There are spaces or unusual characters inside: is it whole?</source>
        <translation>ข้างในมีช่องว่างหรืออักขระแปลก ๆ: ครบถ้วนหรือไม่</translation>
    </message>
    <message>
        <source>Spaces around it were taken off.</source>
        <translation>ตัดช่องว่างหัวท้ายออกแล้ว</translation>
    </message>
    <message>
        <source>This token ends on %1.</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>โทเค็นนี้หมดอายุ %1</translation>
    </message>
    <message>
        <source>Key and secret look as if they were swapped.</source>
        <translation>คีย์กับรหัสลับดูเหมือนสลับกัน</translation>
    </message>
    <message>
        <source>This looks like a secret, not like a key.</source>
        <translation>ค่านี้ดูเหมือนรหัสลับ ไม่ใช่คีย์</translation>
    </message>
    <message>
        <source>The secret looks like a key.</source>
        <translation>รหัสลับดูเหมือนคีย์</translation>
    </message>
    <message>
        <source>This looks like a token, not like a key.</source>
        <translation>ค่านี้ดูเหมือนโทเค็น ไม่ใช่คีย์</translation>
    </message>
    <message>
        <source>The secret looks like a token: then choose “Key and a token”.</source>
        <translation>รหัสลับดูเหมือนโทเค็น หากใช่ ให้เลือก “คีย์และโทเค็น”</translation>
    </message>
    <message>
        <source>Key and secret are the same.</source>
        <translation>คีย์และรหัสลับเป็นค่าเดียวกัน</translation>
    </message>
    <message>
        <source>The gateway answered: these belong together.</source>
        <translation>เกตเวย์ตอบว่า คีย์และรหัสลับเป็นคู่กัน</translation>
    </message>
    <message>
        <source>The gateway answered: these belong together. It gave a token until %1.</source>
        <translation>เกตเวย์ตอบว่า คีย์และรหัสลับเป็นคู่กัน และออกโทเค็นที่ใช้ได้ถึง %1</translation>
    </message>
    <message>
        <source>If it is right all the same, save once more.</source>
        <translation>หากถูกต้องแล้ว ให้บันทึกอีกครั้ง</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>กรอกโทเค็น</translation>
    </message>
    <message>
        <source>Enter the PortOne secret.</source>
        <translation>กรอกรหัสลับ PortOne</translation>
    </message>
    <message>
        <source>The secret was not kept.</source>
        <translation>ไม่ได้เก็บรหัสลับไว้</translation>
    </message>
    <message>
        <source>The keychain is asked. If it is locked, it shows a window of its own.</source>
        <translation>กำลังสอบถามพวงกุญแจ หากล็อกอยู่ จะมีหน้าต่างของพวงกุญแจขึ้นมา</translation>
    </message>
    <message>
        <source>The gateway is asked…</source>
        <translation>กำลังสอบถามเกตเวย์…</translation>
    </message>
    <message>
        <source>Empty: a number by chance, such as LT-20240720-7F3K9Q.</source>
        <translation>เว้นว่าง: เลขสุ่ม เช่น LT-20240720-7F3K9Q</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>เลขแรก: %1</translation>
    </message>
    <message>
        <source>Where your customers pay, if that is another domain than the gateway&apos;s. Links whose answer was lost are put together in these two only.</source>
        <translation>ที่ที่ลูกค้าชำระเงิน หากเป็นโดเมนอื่นที่ไม่ใช่ของเกตเวย์ ลิงก์ที่คำตอบหายไปจะประกอบขึ้นในสองโดเมนนี้เท่านั้น</translation>
    </message>
    <message>
        <source>The account is not saved yet.</source>
        <translation>ยังไม่ได้บันทึกบัญชี</translation>
    </message>
    <message>
        <source>Choose the currency that you are paid in.</source>
        <translation>เลือกสกุลเงินที่คุณรับชำระ</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>เลือกประเทศของคุณ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::AccountMenu</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>an account in a menu: its name, then its environment</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>เพิ่มบัญชี…</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>แก้ไข “%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>ลบ “%1”…</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>บัญชี: %1</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>ลบบัญชี</translation>
    </message>
    <message>
        <source>Remove “%1”? Its secret goes from the keychain too. Links that were made stay as they are at the gateway.</source>
        <translation>ลบ “%1” หรือไม่ รหัสลับจะถูกลบออกจากพวงกุญแจด้วย ลิงก์ที่สร้างไปแล้วยังอยู่ที่เกตเวย์เหมือนเดิม</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>ไม่ได้ลบบัญชี</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ClockCard</name>
    <message>
        <source>Speed %1</source>
        <extracomment>how fast the practice clock runs: Speed ×60</extracomment>
        <translation>ความเร็ว %1</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>การเตือนถัดไป</translation>
    </message>
    <message>
        <source>No reminder is planned.</source>
        <translation>ไม่มีการเตือนที่ตั้งไว้</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>หมดอายุถัดไป</translation>
    </message>
    <message>
        <source>No open link expires.</source>
        <translation>ไม่มีลิงก์ที่เปิดอยู่ซึ่งจะหมดอายุ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what comes next and when: Next expiry · 19:30</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1 คำสั่งซื้อ %2</translation>
    </message>
    <message>
        <source>The practice clock is paused.</source>
        <translation>หยุดนาฬิกาฝึกใช้แล้ว</translation>
    </message>
    <message>
        <source>The practice clock could not be set to that time.</source>
        <translation>ตั้งนาฬิกาฝึกใช้เป็นเวลานั้นไม่ได้</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CodeBox</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a currency or country in a list: THB – Thai Baht</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ColumnList</name>
    <message>
        <source>Column %1</source>
        <translation>คอลัมน์ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ComposeNotices</name>
    <message>
        <source>Your unfinished link from %1 is back.</source>
        <translation>ลิงก์ที่คุณทำค้างไว้จาก %1 กลับมาแล้ว</translation>
    </message>
    <message>
        <source>An unfinished link from %1 is in the list of drafts.</source>
        <translation>ลิงก์ที่ยังทำไม่เสร็จจาก %1 อยู่ในรายการฉบับร่าง</translation>
    </message>
    <message>
        <source>It is not known yet whether that link was made. It is in the list of drafts.</source>
        <translation>ยังไม่ทราบว่าลิงก์นั้นถูกสร้างหรือไม่ ดูได้ในรายการฉบับร่าง</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>บันทึกฉบับร่างแล้ว</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>ยังไม่ได้บันทึกฉบับร่าง</translation>
    </message>
    <message>
        <source>A link was already made of this draft. It is on the page Links.</source>
        <translation>ฉบับร่างนี้สร้างเป็นลิงก์ไปแล้ว ดูได้ที่หน้าลิงก์</translation>
    </message>
    <message>
        <source>Order number %1 was used for another link meanwhile. This one has %2.</source>
        <translation>ระหว่างนี้เลขที่คำสั่งซื้อ %1 ถูกใช้กับลิงก์อื่นแล้ว ลิงก์นี้ได้เลขที่ %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerChanges</name>
    <message>
        <source>The changes to %1 were saved.</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>บันทึกการแก้ไขของ %1 แล้ว</translation>
    </message>
    <message>
        <source>They are one customer now: %1.</source>
        <translation>รวมเป็นลูกค้ารายเดียวแล้ว: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>ลบลูกค้า %n รายแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>ลูกค้าใหม่</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>จัดส่ง</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>บันทึก สำหรับคุณเท่านั้น</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ติดต่อ</translation>
    </message>
    <message>
        <source>A customer needs a name, an e-mail address or a phone.</source>
        <translation>ลูกค้าต้องมีชื่อ อีเมล หรือโทรศัพท์</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerDisplay</name>
    <message>
        <source>The customer’s monitor is gone, so the customer window was closed.</source>
        <translation>ไม่พบจอของลูกค้าแล้ว จึงปิดหน้าต่างลูกค้า</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerFiles</name>
    <message>
        <source>Export customers</source>
        <translation>ส่งออกลูกค้า</translation>
    </message>
    <message>
        <source>customers.csv</source>
        <translation>ลูกค้า.csv</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>เขียน %1 ไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written.</source>
        <translation>
            <numerusform>เขียนลูกค้า %n รายแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet or contacts…</source>
        <translation>สเปรดชีตหรือรายชื่อติดต่อ…</translation>
    </message>
    <message>
        <source>Export for Google…</source>
        <translation>ส่งออกสำหรับ Google…</translation>
    </message>
    <message>
        <source>Export for Outlook…</source>
        <translation>ส่งออกสำหรับ Outlook…</translation>
    </message>
    <message>
        <source>Export for Excel…</source>
        <translation>ส่งออกสำหรับ Excel…</translation>
    </message>
    <message>
        <source>customers.xlsx</source>
        <translation>customers.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;Contacts (*.vcf)</source>
        <translation>สเปรดชีต (*.csv);;รายชื่อติดต่อ (*.vcf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>สมุดงาน Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>สเปรดชีต (*.csv)</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerFinder</name>
    <message>
        <source>Known customers</source>
        <translation>ลูกค้าที่รู้จัก</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerShare</name>
    <message>
        <source>Awaiting payment: %1, %2</source>
        <extracomment>%1 is an order number, %2 an amount</extracomment>
        <translation>รอชำระเงิน: %1, %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>ลิงก์ล่าสุด</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomersPage</name>
    <message>
        <source>Nobody yet. Customers come here by themselves when a link was made for them, or from a file.</source>
        <translation>ยังไม่มีลูกค้า ลูกค้าจะมาอยู่ที่นี่เองเมื่อมีการสร้างลิงก์ให้ หรือมาจากไฟล์</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>ไม่พบใครจากคำเหล่านี้</translation>
    </message>
    <message>
        <source>A customer needs a name, an e-mail address or a phone.</source>
        <translation>ลูกค้าต้องมีชื่อ อีเมล หรือโทรศัพท์</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>The changes to %1 are not saved yet. %2</source>
        <extracomment>%1 is a customer, %2 says why</extracomment>
        <translation>ยังไม่ได้บันทึกการแก้ไขของ %1 %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomersSource</name>
    <message>
        <source>Customer: new link</source>
        <translation>ลูกค้า: ลิงก์ใหม่</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DamageBar</name>
    <message>
        <source>The list of your links is damaged, and no link can be made without it.</source>
        <translation>รายการลิงก์ของคุณเสียหาย และสร้างลิงก์ไม่ได้หากไม่มีรายการนี้</translation>
    </message>
    <message>
        <source>Another program has it open: close that one first.</source>
        <translation>โปรแกรมอื่นเปิดอยู่ ปิดโปรแกรมนั้นก่อน</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>ไฟล์ที่เสียหายเก็บไว้ที่ %1</translation>
    </message>
    <message>
        <source>There is no backup of it that can be read.</source>
        <translation>ไม่มีข้อมูลสำรองที่อ่านได้</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>กู้คืนข้อมูลสำรองเมื่อ %1</translation>
    </message>
    <message>
        <source>The list of your links is missing, and no link can be made without it.</source>
        <translation>รายการลิงก์ของคุณหายไป และสร้างลิงก์ไม่ได้หากไม่มีรายการนี้</translation>
    </message>
    <message>
        <source>It was kept as %1. If you have moved that file, put it back and start Linktill again.</source>
        <translation>รายการนี้เก็บไว้ที่ %1 หากคุณย้ายไฟล์นั้นไป โปรดนำกลับมาแล้วเปิด Linktill อีกครั้ง</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DoublesDialog</name>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>คนละคน</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>รายการที่อาจซ้ำ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>No possible duplicates are left.</source>
        <translation>ไม่มีรายการที่อาจซ้ำเหลืออยู่</translation>
    </message>
    <message>
        <source>Above the customer who was there, below the one from the file. Are they one person?</source>
        <translation>ด้านบนคือลูกค้าที่มีอยู่ ด้านล่างคือลูกค้าจากไฟล์ เป็นคนเดียวกันหรือไม่</translation>
    </message>
    <message>
        <source>Above the customer who is there, below the one from the file. You can merge them after the import.</source>
        <translation>ด้านบนคือลูกค้าที่มีอยู่ ด้านล่างคือลูกค้าจากไฟล์ คุณรวมได้หลังนำเข้า</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DraftForm</name>
    <message>
        <source>This field takes one. Put into the private note: %1</source>
        <extracomment>%1 are e-mail addresses or phones, or the extension of a phone</extracomment>
        <translation>ช่องนี้รับได้รายการเดียว ส่วนที่เหลืออยู่ในบันทึกส่วนตัวแล้ว: %1</translation>
    </message>
    <message>
        <source>This field takes one. Left out: %1</source>
        <translation>ช่องนี้รับได้รายการเดียว ส่วนที่ไม่ได้ใช้: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DraftsDialog</name>
    <message numerus="yes">
        <source>%n draft(s) deleted.</source>
        <translation>
            <numerusform>ลบฉบับร่าง %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) brought back.</source>
        <translation>
            <numerusform>นำฉบับร่าง %n รายการกลับมาแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is open in another window.</source>
        <translation>ฉบับร่างนี้เปิดอยู่ในหน้าต่างอื่น</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DraftsModel</name>
    <message>
        <source>%1 (in the form)</source>
        <extracomment>a draft in the list, which the form shows now</extracomment>
        <translation>%1 (อยู่ในแบบฟอร์ม)</translation>
    </message>
    <message>
        <source>%1 (open in another window)</source>
        <translation>%1 (เปิดอยู่ในหน้าต่างอื่น)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>แก้ไขล่าสุด</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>changes of a link that were not sent; %1 says which link</extracomment>
        <translation>การแก้ไข: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::EditLinkPage</name>
    <message>
        <source>Stop editing</source>
        <translation>เลิกแก้ไข</translation>
    </message>
    <message>
        <source>An earlier change of this link had no answer and may have come through. Below it stands as before that change; sending settles how it is.</source>
        <translation>การแก้ไขลิงก์นี้ก่อนหน้าไม่มีคำตอบและอาจมีผลแล้ว ด้านล่างเป็นข้อมูลก่อนการแก้ไขนั้น เมื่อส่งแล้วจะรู้แน่นอน</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>แก้ไขลิงก์</translation>
    </message>
    <message>
        <source>Order %1 of “%2”</source>
        <extracomment>%1 is an order number, %2 an account</extracomment>
        <translation>คำสั่งซื้อ %1 ของ “%2”</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>ตรวจดูการแก้ไข…</translation>
    </message>
    <message>
        <source>The changes to order %1 have not been sent. The link stays as it was.</source>
        <translation>การแก้ไขคำสั่งซื้อ %1 ยังไม่ได้ส่ง ลิงก์ยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>ทิ้งการแก้ไข</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>แก้ไขต่อ</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to send.</source>
        <translation>ไม่มีการแก้ไข จึงไม่มีอะไรต้องส่ง</translation>
    </message>
    <message>
        <source>Changing the link…</source>
        <translation>กำลังแก้ไขลิงก์…</translation>
    </message>
    <message>
        <source>Order %1 was changed.</source>
        <translation>แก้ไขคำสั่งซื้อ %1 แล้ว</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>คำสั่งซื้อ %1: %2</translation>
    </message>
    <message>
        <source>The changes are not saved.</source>
        <translation>การแก้ไขไม่ได้รับการบันทึก</translation>
    </message>
    <message>
        <source>This link is being edited in another window as well. What is changed here is not kept until it is sent.</source>
        <translation>ลิงก์นี้กำลังถูกแก้ไขในหน้าต่างอื่นด้วย สิ่งที่แก้ไขที่นี่จะไม่ถูกเก็บไว้จนกว่าจะส่ง</translation>
    </message>
    <message>
        <source>Your changes from %1 are back. “Stop editing” puts them away.</source>
        <translation>การแก้ไขของคุณเมื่อ %1 กลับมาแล้ว กด “เลิกแก้ไข” เพื่อทิ้ง</translation>
    </message>
    <message>
        <source>The list of your links still shows it as before.</source>
        <translation>รายการลิงก์ของคุณยังแสดงแบบเดิม</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ExpiryNotice</name>
    <message>
        <source>Extend</source>
        <translation>ขยายเวลา</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says that a link expires, %2 is its amount and customer</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::FieldList</name>
    <message>
        <source>Not taken</source>
        <translation>ไม่นำเข้า</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>ที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>ที่อยู่จัดส่ง</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>ที่อยู่บ้าน</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>ที่อยู่ที่ทำงาน</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>ที่อยู่อื่น</translation>
    </message>
</context>
<context>
    <name>linktill::gui::FieldPicker</name>
    <message>
        <source>Field for column %1</source>
        <extracomment>%1 is the heading of a column in a file</extracomment>
        <translation>ช่องสำหรับคอลัมน์ %1</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation>ช่องสำหรับ “%1”</translation>
    </message>
</context>
<context>
    <name>linktill::gui::FormSources</name>
    <message>
        <source>The link that this one is like was made in “%1”. This one will be made in “%2”.</source>
        <translation>ลิงก์ต้นแบบสร้างใน “%1” ลิงก์นี้จะสร้างใน “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n link(s) were not sent. They are in the list of drafts.</source>
        <translation>
            <numerusform>การแก้ไขของ %n ลิงก์ยังไม่ได้ส่ง ดูได้ในรายการฉบับร่าง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::FormatBar</name>
    <message>
        <source>Comma</source>
        <translation>จุลภาค</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>อัฒภาค</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>แท็บ</translation>
    </message>
    <message>
        <source>Pipe ( | )</source>
        <translation>ขีดตั้ง ( | )</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <extracomment>%1 is the name of a program: Google Contacts</extracomment>
        <translation>รู้จัก: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::FoundMethods</name>
    <message>
        <source>any</source>
        <translation>ใดก็ได้</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>currencies or countries: &quot;THB, VND, SGD and 12 more&quot;</extracomment>
        <translation>
            <numerusform>%1 และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, sandbox</source>
        <translation>ใช้จริง, แซนด์บ็อกซ์</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>แซนด์บ็อกซ์</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>ไม่อยู่ในรายการ</translation>
    </message>
    <message>
        <source>%1 (used before)</source>
        <extracomment>a payment method that this account chose before</extracomment>
        <translation>%1 (เคยใช้)</translation>
    </message>
    <message>
        <source>Does not fit the link&apos;s currency or country.</source>
        <translation>ไม่ตรงกับสกุลเงินหรือประเทศของลิงก์</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>วิธีชำระเงิน</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Listed for</source>
        <translation>มีในระบบ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::GridModel</name>
    <message>
        <source>Column %1</source>
        <translation>คอลัมน์ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::GridView</name>
    <message>
        <source>Rows of the file</source>
        <translation>แถวของไฟล์</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ImportPage</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>ไม่มีข้อความในคลิปบอร์ด</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>ข้อความที่วาง</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>ข้าม %n บรรทัด</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>name of a file · 243 rows · 31 columns</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n คอลัมน์</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>name of a file · 243 contacts</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n รายชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · being read…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 · กำลังอ่าน…</translation>
    </message>
    <message>
        <source>Recognised by their headings: %1</source>
        <extracomment>%1 is a list of names of programs</extracomment>
        <translation>รู้จักจากหัวคอลัมน์: %1</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>ไฟล์อื่น…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Undo last import</source>
        <translation>เลิกทำการนำเข้าล่าสุด</translation>
    </message>
    <message>
        <source>Takes back the import of %1</source>
        <translation>เลิกทำการนำเข้าของ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ImportQuestions</name>
    <message>
        <source>The encoding of this file is not sure. How should line %1 read?</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>ไม่แน่ใจว่าไฟล์นี้เข้ารหัสแบบใด บรรทัด %1 ควรอ่านว่าอย่างไร</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 is a text of the file, %2 the encoding in which it reads like this</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ImportReading</name>
    <message>
        <source>The file can&apos;t be read or is larger than %1 MB.</source>
        <extracomment>%1 is a number of megabytes</extracomment>
        <translation>อ่านไฟล์ไม่ได้ หรือไฟล์ใหญ่กว่า %1 MB</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ImportRun</name>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>ยกเลิกการนำเข้าแล้ว ไม่มีการนำเข้าใดๆ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::IncomingRequests</name>
    <message>
        <source>%1 will open on the page New link when you close the window in front.</source>
        <extracomment>%1 is the name of a file, or several</extracomment>
        <translation>%1 จะเปิดในหน้าลิงก์ใหม่เมื่อคุณปิดหน้าต่างที่อยู่ด้านหน้า</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ItemEntry</name>
    <message>
        <source>Not among the goods: %1</source>
        <extracomment>%1 is what was typed or scanned, several with commas</extracomment>
        <translation>ไม่มีในรายการสินค้า: %1</translation>
    </message>
    <message>
        <source>%1 has no price in %2 yet.</source>
        <extracomment>%1 is a product, %2 a currency: Coffee beans has no price in THB yet.</extracomment>
        <translation>%1 ยังไม่มีราคาเป็น %2</translation>
    </message>
    <message>
        <source>Enter it in “%1”</source>
        <extracomment>%1 is the name of a field: Enter it in “Amount”</extracomment>
        <translation>ใส่ในช่อง “%1”</translation>
    </message>
    <message>
        <source>Scanned while the cursor was in “%1”: %2</source>
        <extracomment>%1 is the name of a field, %2 a barcode, several with commas</extracomment>
        <translation>สแกนขณะที่เคอร์เซอร์อยู่ในช่อง “%1”: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ItemsModel</name>
    <message>
        <source>Item</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ItemsSum</name>
    <message>
        <source>Use %1</source>
        <extracomment>a button that puts the sum of the items into the amount: Use ฿1,250.00</extracomment>
        <translation>ใช้ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::JumpDialog</name>
    <message>
        <source>Set the practice clock forward</source>
        <translation>เดินนาฬิกาฝึกใช้ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Everything on the way happens in its order: sendings, reminders, expiries.</source>
        <translation>ทุกอย่างระหว่างทางจะเกิดขึ้นตามลำดับ: การส่ง การเตือน การหมดอายุ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>ข้ามไป</translation>
    </message>
    <message>
        <source>Choose a time that is still to come, up to 10 years ahead.</source>
        <translation>เลือกเวลาที่ยังมาไม่ถึง ไม่เกิน 10 ปีข้างหน้า</translation>
    </message>
</context>
<context>
    <name>linktill::gui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>A key or what it does</source>
        <translation>ปุ่มลัดหรือสิ่งที่ทำ</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>ค้นหาปุ่มลัด</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ปุ่มลัดทั้งหมด</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>คัดลอกเป็นข้อความ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LedgerDialogs</name>
    <message>
        <source>Back up now</source>
        <translation>สำรองข้อมูลตอนนี้</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>กู้คืนจากข้อมูลสำรอง…</translation>
    </message>
    <message>
        <source>The list of your links was backed up. The backup is %1.</source>
        <translation>สำรองรายการลิงก์ของคุณแล้ว ข้อมูลสำรองอยู่ที่ %1</translation>
    </message>
    <message>
        <source>The list of your links begins anew. Links that were made before are missing in it; at the gateway nothing has changed.</source>
        <translation>รายการลิงก์ของคุณเริ่มใหม่ ลิงก์ที่สร้างก่อนหน้าไม่อยู่ในรายการ แต่ที่เกตเวย์ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>The backup of %1 is in place. Links that were made after it are missing in the list; at the gateway nothing has changed.</source>
        <translation>ใช้ข้อมูลสำรองเมื่อ %1 แล้ว ลิงก์ที่สร้างหลังจากนั้นไม่อยู่ในรายการ แต่ที่เกตเวย์ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>The list that was there before is kept as %1.</source>
        <translation>รายการก่อนหน้านี้เก็บไว้ที่ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LessonRow</name>
    <message>
        <source>Lesson %1: %2, %3</source>
        <extracomment>a lesson for a screen reader: its number, its title, how far it is</extracomment>
        <translation>บทเรียนที่ %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LessonsCard</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>lessons: 2 of 5 done</extracomment>
        <translation>เสร็จ %1 จาก %2</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>a lesson is done</extracomment>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>steps of a lesson: 2 of 3 steps</extracomment>
        <translation>ขั้นที่เสร็จ %1 จาก %2</translation>
    </message>
    <message>
        <source>3 min</source>
        <extracomment>how long a lesson takes</extracomment>
        <translation>3 นาที</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>a step of a lesson for a screen reader</extracomment>
        <translation>เสร็จแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkActions</name>
    <message>
        <source>Copy link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>เปิดในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>อัปเดตสถานะ</translation>
    </message>
    <message>
        <source>Cancel link…</source>
        <translation>ยกเลิกลิงก์…</translation>
    </message>
    <message>
        <source>Make another like this</source>
        <translation>สร้างอีกลิงก์แบบนี้</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>แสดง QR โค้ด</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>เก็บเข้าคลัง</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>นำออกจากคลัง</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Not wanted any more…</source>
        <translation>ไม่ต้องการแล้ว…</translation>
    </message>
    <message>
        <source>Mark edit as saved…</source>
        <translation>ทำเครื่องหมายว่าบันทึกการแก้ไขแล้ว…</translation>
    </message>
    <message>
        <source>Save edit again…</source>
        <translation>บันทึกการแก้ไขอีกครั้ง…</translation>
    </message>
    <message>
        <source>Mark edit as not saved…</source>
        <translation>ทำเครื่องหมายว่าไม่ได้บันทึกการแก้ไข…</translation>
    </message>
    <message>
        <source>Keep link as before…</source>
        <translation>คงลิงก์ไว้ตามเดิม…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Create fresh link</source>
        <translation>สร้างลิงก์ใหม่</translation>
    </message>
    <message>
        <source>Send to the customer again…</source>
        <translation>ส่งให้ลูกค้าอีกครั้ง…</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>พิมพ์หลักฐานการชำระเงิน…</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkArchive</name>
    <message numerus="yes">
        <source>%n link(s) put into the archive.</source>
        <translation>
            <numerusform>เก็บ %n ลิงก์เข้าคลังแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) taken out of the archive.</source>
        <translation>
            <numerusform>นำ %n ลิงก์ออกจากคลังแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkBatchRunner</name>
    <message>
        <source>Order %1 over %2 can then not be paid any more. This cannot be undone.</source>
        <translation>หลังจากนั้นคำสั่งซื้อ %1 ยอด %2 จะชำระไม่ได้อีก และย้อนกลับไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) can then not be paid any more. This cannot be undone.</source>
        <translation>
            <numerusform>หลังจากนั้น %n ลิงก์จะชำระไม่ได้อีก และย้อนกลับไม่ได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel link</source>
        <translation>ยกเลิกลิงก์</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n link(s)</source>
        <translation>
            <numerusform>ยกเลิก %n ลิงก์</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>เก็บไว้ทั้งหมด</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2</source>
        <translation>กำลังยกเลิก: %1 จาก %2</translation>
    </message>
    <message>
        <source>Asking the gateway: %1 of %2</source>
        <translation>กำลังสอบถามเกตเวย์: %1 จาก %2</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>คำสั่งซื้อ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out.</source>
        <translation>
            <numerusform>ข้ามไป %n ลิงก์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) cancelled.</source>
        <translation>
            <numerusform>ยกเลิก %n ลิงก์แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n link(s) is up to date.</source>
        <translation>
            <numerusform>อัปเดตสถานะของ %n ลิงก์แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1: edit marked as saved.</source>
        <translation>คำสั่งซื้อ %1: ทำเครื่องหมายว่าบันทึกการแก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Order %1: edit marked as not saved.</source>
        <translation>คำสั่งซื้อ %1: ทำเครื่องหมายว่าไม่ได้บันทึกการแก้ไข</translation>
    </message>
    <message>
        <source>Order %1: edit saved.</source>
        <translation>คำสั่งซื้อ %1: บันทึกการแก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Order %1: link kept as before.</source>
        <translation>คำสั่งซื้อ %1: คงลิงก์ไว้ตามเดิมแล้ว</translation>
    </message>
    <message>
        <source>Order %1: the gateway has this link, so it stays. Cancel it if it is not wanted any more.</source>
        <translation>คำสั่งซื้อ %1: เกตเวย์มีลิงก์นี้ ลิงก์จึงยังอยู่ หากไม่ต้องการแล้วให้ยกเลิก</translation>
    </message>
    <message>
        <source>Order %1: the gateway has this link already, so it was not sent again.</source>
        <translation>คำสั่งซื้อ %1: เกตเวย์มีลิงก์นี้แล้ว จึงไม่ได้ส่งอีก</translation>
    </message>
    <message>
        <source>Order %1: the gateway does not know it. It is put down as not sent.</source>
        <translation>คำสั่งซื้อ %1: เกตเวย์ไม่มีรายการนี้ จึงบันทึกว่าไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Order %1: the link was made.</source>
        <translation>คำสั่งซื้อ %1: สร้างลิงก์แล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkDetail</name>
    <message>
        <source>Request as sent</source>
        <translation>คำขอที่ส่งไป</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected</source>
        <translation>
            <numerusform>เลือก %n ลิงก์</numerusform>
        </translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>หมายเลขคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>การเรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>การจัดส่ง</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>รายการสินค้า</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>สร้างโดย</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>QR โค้ดของลิงก์ชำระเงิน</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not confirmed</source>
        <translation>
            <numerusform>การแก้ไขที่ยังไม่ยืนยัน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit not confirmed</source>
        <translation>การแก้ไขที่ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Create fresh link</source>
        <translation>สร้างลิงก์ใหม่</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkEditing</name>
    <message>
        <source>This link is still being edited. Send its changes, or stop editing it first.</source>
        <translation>กำลังแก้ไขลิงก์นี้อยู่ ส่งการแก้ไขหรือเลิกแก้ไขก่อน</translation>
    </message>
    <message>
        <source>The account “%1” of this link is not here any more.</source>
        <translation>ไม่มีบัญชี “%1” ของลิงก์นี้แล้ว</translation>
    </message>
    <message>
        <source>Order %1 cannot be changed any more: %2. Your changes of it stay in the list of drafts until you delete them.</source>
        <extracomment>%1 is an order number, %2 the state of its link</extracomment>
        <translation>คำสั่งซื้อ %1 แก้ไขไม่ได้แล้ว: %2 การแก้ไขของคุณยังอยู่ในรายการฉบับร่างจนกว่าคุณจะลบ</translation>
    </message>
    <message>
        <source>Order %1 cannot be changed any more: %2.</source>
        <extracomment>%1 is an order number, %2 the state of its link</extracomment>
        <translation>เปลี่ยนคำสั่งซื้อ %1 ไม่ได้แล้ว: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkFilters</name>
    <message>
        <source>Any time</source>
        <translation>ทุกเวลา</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>เดือนนี้</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>เดือนที่แล้ว</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>ระหว่างสองวัน</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Without the archive</source>
        <translation>ไม่รวมคลังเก็บ</translation>
    </message>
    <message>
        <source>The archive only</source>
        <translation>เฉพาะคลังเก็บ</translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation>โปรดเลือกสกุลเงินก่อน</translation>
    </message>
    <message>
        <source>This is no amount of %1.</source>
        <translation>นี่ไม่ใช่ยอดเงินของ %1</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n สถานะ</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>ทุกบัญชี</translation>
    </message>
    <message>
        <source>Search customer, order, reference, notes</source>
        <translation>ค้นหาลูกค้า คำสั่งซื้อ เลขอ้างอิง หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkForm</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can go out</source>
        <translation>
            <numerusform>มี %n จุดที่ต้องแก้ก่อนส่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>มี %n จุดที่ควรดู</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not among the items yet: %1. Add it, or leave it out.</source>
        <extracomment>%1 is what was typed or scanned, several with commas</extracomment>
        <translation>ยังไม่ได้อยู่ในรายการสินค้า: %1 เพิ่มลงในรายการ หรือตัดออก</translation>
    </message>
    <message>
        <source>The list of payment methods in %1 is not used; the one of this program is. %2</source>
        <extracomment>%1 is a file&apos;s name with its folder, %2 the reason as a sentence</extracomment>
        <translation>ไม่ได้ใช้รายการวิธีชำระเงินใน %1 แต่ใช้รายการของโปรแกรมนี้แทน %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkHandOut</name>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>เปิดเบราว์เซอร์ไม่ได้ โปรดคัดลอกลิงก์แล้วเปิดเอง</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>คำสั่งซื้อ %1: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksList</name>
    <message>
        <source>No link fits</source>
        <translation>ไม่มีลิงก์ที่ตรงกัน</translation>
    </message>
    <message>
        <source>Search for less, or leave a filter out.</source>
        <translation>ลองใช้คำค้นสั้นลง หรือเอาตัวกรองออก</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>คลังเก็บว่างเปล่า</translation>
    </message>
    <message>
        <source>Links that you archive leave the list and are kept here.</source>
        <translation>ลิงก์ที่เก็บเข้าคลังจะออกจากรายการและอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>No links yet in “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>ยังไม่มีลิงก์ใน “%1”</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>ยังไม่มีลิงก์</translation>
    </message>
    <message>
        <source>Every link that you make is kept here: copy it again, show its QR code, see whether it was paid, or cancel it.</source>
        <translation>ทุกลิงก์ที่คุณสร้างเก็บไว้ที่นี่ คัดลอกอีกครั้ง แสดง QR โค้ด ดูว่าชำระแล้วหรือยัง หรือยกเลิกได้</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>สร้างลิงก์แรก</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln ลิงก์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not confirmed</source>
        <translation>
            <numerusform>การแก้ไขที่ยังไม่ยืนยัน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of many: %1</source>
        <translation>ใหม่ที่สุดจากจำนวนมาก: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksModel</name>
    <message>
        <source>Created</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ยอดเงิน</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>For</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>หมายเลขคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>โหมด</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>เปลี่ยนล่าสุด</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>เลขอ้างอิง</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>สร้างโดย</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is the amount of a link, %2 what it is if an edit was saved</extracomment>
        <translation>%1 หรือ %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksPage</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>คัดลอก %n ลิงก์แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>เลือก %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksSource</name>
    <message>
        <source>Link, %1</source>
        <extracomment>a link in a list of things of many kinds: its state</extracomment>
        <translation>ลิงก์ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>which row of a table, then what is the matter with it</extracomment>
        <translation>แถวที่ %1: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LiveDay</name>
    <message>
        <source>Create live link</source>
        <translation>สร้างลิงก์ใช้จริง</translation>
    </message>
    <message>
        <source>This makes a real link of “%1” over %2, which a customer pays with real money. You are asked once a day.</source>
        <translation>การดำเนินการนี้จะสร้างลิงก์จริงของ “%1” ยอด %2 ซึ่งลูกค้าจะชำระด้วยเงินจริง โปรแกรมจะถามวันละครั้ง</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MadeView</name>
    <message>
        <source>Link %1</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>ลิงก์ %1</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>ลิงก์ใหม่</translation>
    </message>
    <message>
        <source>This link is created. Edit it (%1), duplicate it (%2) or begin a new link (%3).</source>
        <extracomment>%1, %2 and %3 are keys</extracomment>
        <translation>สร้างลิงก์นี้แล้ว แก้ไข (%1) ทำซ้ำ (%2) หรือเริ่มลิงก์ใหม่ (%3)</translation>
    </message>
    <message>
        <source>This link is created. Duplicate it (%1) or begin a new link (%2).</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>สร้างลิงก์นี้แล้ว ทำซ้ำ (%1) หรือเริ่มลิงก์ใหม่ (%2)</translation>
    </message>
    <message>
        <source>This link is not in your link history, so it can’t be edited here.</source>
        <translation>ลิงก์นี้ไม่อยู่ในประวัติลิงก์ของคุณ จึงแก้ไขที่นี่ไม่ได้</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MainWindow</name>
    <message>
        <source>Like the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>คอนทราสต์สูง</translation>
    </message>
    <message>
        <source>The language changes when Linktill is started again.</source>
        <translation>ภาษาจะเปลี่ยนเมื่อเปิด Linktill ใหม่</translation>
    </message>
    <message>
        <source>About Linktill</source>
        <translation>เกี่ยวกับ Linktill</translation>
    </message>
    <message>
        <source>Linktill %1 makes PortOne payment links.

Licensed under the Apache License 2.0.</source>
        <translation>Linktill %1 สร้างลิงก์ชำระเงินของ PortOne

ใช้สัญญาอนุญาต Apache License 2.0</translation>
    </message>
    <message>
        <source>The log could not be opened.</source>
        <translation>เปิดบันทึกการทำงานไม่ได้</translation>
    </message>
    <message>
        <source>Search or do… %1</source>
        <extracomment>the field in the head bar; %1 is a key</extracomment>
        <translation>ค้นหาหรือสั่งงาน… %1</translation>
    </message>
    <message>
        <source>Close Linktill</source>
        <translation>ปิด Linktill</translation>
    </message>
    <message>
        <source>Linktill is waiting for an answer from PortOne. If you close it now, we won&apos;t know whether the link was created or changed until you start it again.</source>
        <translation>Linktill กำลังรอคำตอบจาก PortOne หากปิดตอนนี้ จะไม่ทราบว่าสร้างหรือแก้ไขลิงก์แล้วหรือไม่จนกว่าคุณจะเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>ปิดเลย</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>รอต่อไป</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MappingMenu</name>
    <message>
        <source>Save mapping…</source>
        <translation>บันทึกการจับคู่…</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>โหลดการจับคู่…</translation>
    </message>
    <message>
        <source>Forget changes for these headings</source>
        <translation>ลืมการเปลี่ยนแปลงของหัวคอลัมน์เหล่านี้</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>บันทึกการจับคู่</translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation>mapping.json</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>การจับคู่ (*.json)</translation>
    </message>
    <message>
        <source>Could not save %1.</source>
        <translation>บันทึก %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>โหลดการจับคู่</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MessageEdit</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;ภาษา</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>ภาษาของข้อความ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>&amp;Keep as template</source>
        <translation>&amp;เก็บเป็นแม่แบบ</translation>
    </message>
    <message>
        <source>Use this text for all links of this account in this language</source>
        <translation>ใช้ข้อความนี้กับทุกลิงก์ของบัญชีนี้ในภาษานี้</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;คืนค่า</translation>
    </message>
    <message>
        <source>Put back Linktill&apos;s own text</source>
        <translation>กลับไปใช้ข้อความของ Linktill</translation>
    </message>
    <message>
        <source>%1 stays as it is. Known words: %2.</source>
        <extracomment>%1 are words in braces, %2 those that are known</extracomment>
        <translation>%1 จะคงอยู่ตามเดิม คำที่ใช้ได้: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened from here. The message is copied: paste it there.</source>
        <translation>เปิด %1 จากที่นี่ไม่ได้ ข้อความจะถูกคัดลอก ให้วางที่นั่น</translation>
    </message>
    <message>
        <source>The message is too long for %1, which gets only the link. The whole message is copied: paste it there.</source>
        <translation>ข้อความยาวเกินไปสำหรับ %1 จึงส่งเพียงลิงก์ ข้อความทั้งหมดจะถูกคัดลอก ให้วางที่นั่น</translation>
    </message>
    <message>
        <source>%1 opens without the message. It is copied: paste it there.</source>
        <translation>%1 เปิดโดยไม่มีข้อความ ข้อความจะถูกคัดลอก ให้วางที่นั่น</translation>
    </message>
    <message>
        <source>Kept as template for %1.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>เก็บเป็นแม่แบบสำหรับ %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MessagePane</name>
    <message>
        <source>SMS to %1</source>
        <translation>SMS ถึง %1</translation>
    </message>
    <message>
        <source>Select a message to act as its customer.</source>
        <translation>เลือกข้อความเพื่อสวมบทเป็นลูกค้า</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>สวมบทเป็น %1</translation>
    </message>
    <message>
        <source>This link can’t be paid now.</source>
        <translation>ลิงก์นี้ชำระเงินไม่ได้ในขณะนี้</translation>
    </message>
    <message>
        <source>Paid as %1.</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>ชำระเงินในฐานะ %1 แล้ว</translation>
    </message>
    <message>
        <source>The payment of %1 failed. The link stays open.</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>การชำระเงินของ %1 ล้มเหลว ลิงก์ยังเปิดอยู่</translation>
    </message>
    <message>
        <source>%1 left without paying. The link stays open.</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>%1 ออกไปโดยไม่ชำระเงิน ลิงก์ยังเปิดอยู่</translation>
    </message>
    <message>
        <source>This link can’t be paid any more.</source>
        <translation>ลิงก์นี้ชำระเงินไม่ได้อีกแล้ว</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>คัดลอกลิงก์แล้ว</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>เปิดเบราว์เซอร์ไม่ได้ โปรดคัดลอกลิงก์แล้วเปิดเอง</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodDelegate</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>a payment method or channel in a list: its name, then its technical key</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodPicker</name>
    <message>
        <source>Type to find: PromptPay, card, wallet</source>
        <translation>พิมพ์เพื่อค้นหา: พร้อมเพย์ บัตร วอลเล็ต</translation>
    </message>
    <message>
        <source>Add a payment method</source>
        <translation>เพิ่มวิธีชำระเงิน</translation>
    </message>
    <message>
        <source>Return adds the first method that is found, Down goes to the list.</source>
        <translation>กด Enter เพื่อเพิ่มวิธีแรกที่พบ กดลูกศรลงเพื่อไปที่รายการ</translation>
    </message>
    <message>
        <source>Payment methods found</source>
        <translation>วิธีชำระเงินที่พบ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodsForm</name>
    <message>
        <source>All methods</source>
        <translation>ทุกวิธี</translation>
    </message>
    <message>
        <source>All this account uses</source>
        <translation>ทั้งหมดที่บัญชีนี้ใช้</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>ชุด</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>อัปเดตจากไฟล์…</translation>
    </message>
    <message>
        <source>Use a newer list of payment methods (payment_channels.json)</source>
        <translation>ใช้รายการวิธีชำระเงินที่ใหม่กว่า (payment_channels.json)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n</source>
        <extracomment>methods that do not serve the link&apos;s currency or country</extracomment>
        <translation>
            <numerusform>นำ %n รายการนี้ออก</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes out the methods that do not serve the link&apos;s currency or country.</source>
        <translation>นำวิธีที่ใช้กับสกุลเงินหรือประเทศของลิงก์ไม่ได้ออก</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>a set of payment methods</extracomment>
        <translation>%1 (ค่าเริ่มต้น)</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <translation>บันทึกเป็นชุด…</translation>
    </message>
    <message>
        <source>Save as a set</source>
        <translation>บันทึกเป็นชุด</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Begin new links with</source>
        <translation>เริ่มลิงก์ใหม่ด้วย</translation>
    </message>
    <message>
        <source>New links begin without payment methods.</source>
        <translation>ลิงก์ใหม่จะเริ่มโดยไม่มีวิธีชำระเงิน</translation>
    </message>
    <message>
        <source>New links begin with “%1”.</source>
        <translation>ลิงก์ใหม่จะเริ่มด้วย “%1”</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>of sets of payment methods</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>ชื่อชุด</translation>
    </message>
    <message>
        <source>“%1” was replaced.</source>
        <translation>แทนที่ “%1” แล้ว</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>บันทึก “%1” แล้ว</translation>
    </message>
    <message>
        <source>There is a set “%1” already. Choose another name.</source>
        <translation>มีชุด “%1” อยู่แล้ว โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>ลบ “%1” แล้ว</translation>
    </message>
    <message>
        <source>Update payment methods</source>
        <translation>อัปเดตวิธีชำระเงิน</translation>
    </message>
    <message>
        <source>Lists of payment methods (*.json);;All files (*)</source>
        <translation>รายการวิธีชำระเงิน (*.json);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>%1 was not taken; the list stays as it is. %2</source>
        <extracomment>%1 is a file&apos;s name, %2 the reason as a sentence</extracomment>
        <translation>ไม่ได้ใช้ %1 รายการเดิมยังคงอยู่ %2</translation>
    </message>
    <message>
        <source>The list of payment methods is now of %1.</source>
        <extracomment>%1 is a month like 2026-03</extracomment>
        <translation>รายการวิธีชำระเงินเป็นของ %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodsModel</name>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>วิธี</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MomentEdit</name>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <extracomment>%1 is a text that should have been a time</extracomment>
        <translation>ในไฟล์: %1</translation>
    </message>
    <message>
        <source>%1, UTC%2</source>
        <extracomment>time zone and its distance from UTC: Asia/Bangkok, UTC+7</extracomment>
        <translation>%1, UTC%2</translation>
    </message>
    <message>
        <source>Date and time in words</source>
        <translation>วันและเวลาเป็นคำพูด</translation>
    </message>
    <message>
        <source>in 2 hours, tomorrow 9:00, Friday</source>
        <extracomment>shown in an empty field for a date and time: what may be typed there</extracomment>
        <translation>อีก 2 ชั่วโมง, พรุ่งนี้ 9:00, วันศุกร์</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>อีก 2 ชั่วโมง</translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation>พรุ่งนี้ 9:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>อีก 7 วัน</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NewLinkPage</name>
    <message>
        <source>Creating the link…</source>
        <translation>กำลังสร้างลิงก์…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>กำลังสอบถามเกตเวย์…</translation>
    </message>
    <message>
        <source>Create live link</source>
        <translation>สร้างลิงก์ใช้จริง</translation>
    </message>
    <message>
        <source>Create practice link</source>
        <translation>สร้างลิงก์ฝึกใช้</translation>
    </message>
    <message>
        <source>Create sandbox link</source>
        <translation>สร้างลิงก์ทดสอบ</translation>
    </message>
    <message>
        <source>Filled from “%1”</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>เติมจาก “%1”</translation>
    </message>
    <message>
        <source>Saved as template “%1”</source>
        <translation>บันทึกเป็นเทมเพลต “%1” แล้ว</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>ลิงก์ใหม่</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NotTakenCard</name>
    <message>
        <source>Column %1</source>
        <translation>คอลัมน์ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to note</source>
        <translation>เพิ่มในบันทึก</translation>
    </message>
    <message>
        <source>Add “%1” to the private note</source>
        <translation>เพิ่ม “%1” ในบันทึกส่วนตัว</translation>
    </message>
    <message>
        <source>Everything in the file is taken</source>
        <translation>นำเข้าข้อมูลทั้งหมดในไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold something</source>
        <translation>
            <numerusform>%n คอลัมน์มีข้อมูล</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::NotesModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NoticeMenu</name>
    <message>
        <source>Do not disturb</source>
        <translation>ห้ามรบกวน</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing sounds. The window shows everything.</source>
        <translation>ไม่มีการแจ้งเตือนเด้งขึ้นมาและไม่มีเสียง แต่หน้าต่างยังแสดงทุกอย่าง</translation>
    </message>
    <message>
        <source>Paid: no sound</source>
        <translation>เมื่อชำระแล้ว: ไม่มีเสียง</translation>
    </message>
    <message>
        <source>Paid: chime</source>
        <translation>เมื่อชำระแล้ว: เสียงกระดิ่ง</translation>
    </message>
    <message>
        <source>Paid: cash register</source>
        <translation>เมื่อชำระแล้ว: เสียงเครื่องคิดเงิน</translation>
    </message>
    <message>
        <source>Sound when a payment fails</source>
        <translation>มีเสียงเมื่อชำระไม่สำเร็จ</translation>
    </message>
    <message>
        <source>▷ Try the sound</source>
        <translation>▷ ลองฟังเสียง</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NoticeSounds</name>
    <message>
        <source>No sound could be played. Linktill uses pw-play, paplay, aplay or canberra-gtk-play; install one of them and check that sound is on.</source>
        <translation>เล่นเสียงไม่ได้ Linktill ใช้ pw-play, paplay, aplay หรือ canberra-gtk-play โปรดติดตั้งสักโปรแกรมและตรวจสอบว่าเปิดเสียงอยู่</translation>
    </message>
    <message>
        <source>No sound could be played. Check that sound is on.</source>
        <translation>เล่นเสียงไม่ได้ โปรดตรวจสอบว่าเปิดเสียงอยู่</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NoticeText</name>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>ชำระแล้ว: %1</translation>
    </message>
    <message>
        <source>Payment failed: %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>ชำระไม่สำเร็จ: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>คำสั่งซื้อ %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <extracomment>%1 is a customer, %2 an order number</extracomment>
        <translation>%1 คำสั่งซื้อ %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>%1 tells a customer and an order, %2 is an account, %3 its environment</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>A payment of %1 failed: %2. The link can still be paid.</source>
        <extracomment>%1 is an amount, %2 a customer and an order</extracomment>
        <translation>ชำระ %1 ไม่สำเร็จ: %2 ยังชำระผ่านลิงก์นี้ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) expire soon and are not paid</source>
        <translation>
            <numerusform>%n ลิงก์ใกล้หมดอายุและยังไม่ได้ชำระ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not paid, expires %1</source>
        <extracomment>%1 is a day and a time: today, 18:30</extracomment>
        <translation>ยังไม่ได้ชำระ หมดอายุ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is an amount, %2 a customer and an order</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::OpenLinksTray</name>
    <message>
        <source>Show Linktill</source>
        <translation>แสดง Linktill</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>ลิงก์ใหม่</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message numerus="yes">
        <source>Linktill: %n link(s) awaiting payment</source>
        <translation>
            <numerusform>Linktill: รอชำระ %n ลิงก์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::OutcomeCard</name>
    <message>
        <source>Next problem</source>
        <translation>ปัญหาถัดไป</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>อาจซ้ำ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems</source>
        <translation>
            <numerusform>%n แถวที่มีปัญหา</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::PaidNotice</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>%1 says what was paid, %2 is an account, %3 its environment</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s). %1</source>
        <extracomment>%1 says what was paid last</extracomment>
        <translation>
            <numerusform>ชำระแล้ว %n รายการ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Palette</name>
    <message>
        <source>A page, a link, a field, something to do</source>
        <translation>หน้า ลิงก์ ช่อง หรือสิ่งที่ต้องการทำ</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>ค้นหาหรือทำสิ่งใดก็ได้</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>ไม่พบ ลองใช้ตัวอักษรน้อยลง</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PaletteContents</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a menu and what is chosen in it: Appearance: Dark</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ส่วน</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Customer window</source>
        <translation>หน้าต่างลูกค้า</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PaperPreferences</name>
    <message>
        <source>Choose logo…</source>
        <translation>เลือกโลโก้…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Print a receipt automatically when a link is paid</source>
        <translation>พิมพ์หลักฐานการชำระเงินอัตโนมัติเมื่อลิงก์ชำระแล้ว</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>นำโลโก้ออก</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>เลือกโลโก้</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>รูปภาพ (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ไม่มีโลโก้</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PartyAddress</name>
    <message>
        <source>State or province</source>
        <translation>รัฐหรือจังหวัด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>รัฐ</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>จังหวัด (ญี่ปุ่น)</translation>
    </message>
    <message>
        <source>County</source>
        <translation>เคาน์ตี</translation>
    </message>
    <message>
        <source>District</source>
        <translation>เขต/อำเภอ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>เกาะ</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>แพริช</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>เขตปกครอง</translation>
    </message>
    <message>
        <source>Province or city (do, si)</source>
        <translation>จังหวัดหรือนคร (โด, ซี)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>รหัสไปรษณีย์ (ZIP)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>City</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Address, second line (district)</source>
        <translation>ที่อยู่ บรรทัดที่สอง (แขวง/ตำบล)</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>ที่อยู่ บรรทัดที่สอง</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>name of a part of an address that its country cannot do without</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>A complete address there has this part.</source>
        <translation>ที่อยู่ที่ครบถ้วนของประเทศนั้นมีส่วนนี้</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a state in a list: its name, then how else it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>แสดงรายการ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PracticePage</name>
    <message>
        <source>Step done: %1</source>
        <translation>ทำขั้นตอนเสร็จแล้ว: %1</translation>
    </message>
    <message>
        <source>Lesson “%1” is done.</source>
        <translation>จบบทเรียน “%1” แล้ว</translation>
    </message>
    <message>
        <source>The practice shop can’t be opened. Another Linktill window may have it open, or a part of Linktill is missing. Close the other window, or install Linktill again.</source>
        <translation>เปิดร้านฝึกใช้ไม่ได้ หน้าต่าง Linktill อื่นอาจเปิดร้านนี้อยู่ หรือบางส่วนของ Linktill หายไป ปิดหน้าต่างอื่น หรือติดตั้ง Linktill ใหม่</translation>
    </message>
    <message>
        <source>The practice shop’s file was damaged, so the shop has started over. The damaged file was saved as %1.</source>
        <translation>ไฟล์ของร้านฝึกใช้เสียหาย ร้านจึงเริ่มใหม่ทั้งหมด ไฟล์ที่เสียหายถูกเก็บไว้เป็น %1</translation>
    </message>
    <message>
        <source>The practice shop could not be saved. What you do here lasts until Linktill is closed.</source>
        <translation>บันทึกร้านฝึกใช้ไม่ได้ สิ่งที่คุณทำที่นี่จะอยู่จนกว่าจะปิด Linktill</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>how many messages are new</extracomment>
        <translation>ใหม่ %1</translation>
    </message>
    <message>
        <source>New message: %1</source>
        <translation>ข้อความใหม่: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>The practice shop forgets its links, payments, messages, clock, troubles and your lessons. Links stay in your link history, but can’t be paid any more.</source>
        <translation>ร้านฝึกใช้จะลืมลิงก์ การชำระเงิน ข้อความ นาฬิกา ปัญหาจำลอง และบทเรียนของคุณ ลิงก์ยังอยู่ในประวัติลิงก์ แต่ชำระเงินไม่ได้อีก</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>เก็บทุกอย่างไว้</translation>
    </message>
    <message>
        <source>The practice shop has started over.</source>
        <translation>ร้านฝึกใช้เริ่มใหม่ทั้งหมดแล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PracticeText</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>email</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>a span of days and hours, as short as possible: 1 d 3 h</extracomment>
        <translation>%1 วัน %2 ชม.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a span of hours and minutes, as short as possible: 1 h 48 min</extracomment>
        <translation>%1 ชม. %2 นาที</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a span of minutes, as short as possible: 48 min</extracomment>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>Practice time · the same as on this computer</source>
        <translation>เวลาฝึกใช้ · ตรงกับคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Practice time · %1 ahead of this computer</source>
        <translation>เวลาฝึกใช้ · เร็วกว่าคอมพิวเตอร์เครื่องนี้ %1</translation>
    </message>
    <message>
        <source>Practice time · %1 behind this computer</source>
        <extracomment>%1 is a span of time: 1 d 3 h</extracomment>
        <translation>เวลาฝึกใช้ · ช้ากว่าคอมพิวเตอร์เครื่องนี้ %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and month, without and with the year; see Qt&apos;s QLocale::toString for the letters</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Scheduled: sends %1</source>
        <extracomment>a message to a customer; %1 is a day and time</extracomment>
        <translation>ตั้งเวลาไว้: จะส่ง %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how a message came and when: email, 17:31</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ยังไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>%1 is a span of time: 1 h 48 min</extracomment>
        <translation>หมดอายุใน %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>ตอบช้า</translation>
    </message>
    <message>
        <source>wait 5 seconds</source>
        <translation>รอ 5 วินาที</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>คำตอบหาย</translation>
    </message>
    <message>
        <source>link is created, answer isn’t</source>
        <translation>สร้างลิงก์แล้ว แต่คำตอบไม่มา</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>PortOne rejects the link</source>
        <translation>PortOne ปฏิเสธลิงก์</translation>
    </message>
    <message>
        <source>PortOne down</source>
        <translation>PortOne ล่ม</translation>
    </message>
    <message>
        <source>error 503</source>
        <translation>ข้อผิดพลาด 503</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>นาฬิกาผิด</translation>
    </message>
    <message>
        <source>this computer 10 min behind</source>
        <translation>เครื่องนี้ช้าไป 10 นาที</translation>
    </message>
    <message>
        <source>Practice troubles on: %1</source>
        <extracomment>how many troubles of the practice shop are switched on</extracomment>
        <translation>ปัญหาจำลองที่เปิดอยู่: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PreviewPanel</name>
    <message>
        <source>Pay by %1</source>
        <translation>ชำระภายใน %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>how many of a thing, and its name</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>The JSON that will be sent, for support staff</source>
        <translation>JSON ที่จะส่ง สำหรับเจ้าหน้าที่ฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>The customer sees the picture at %1</source>
        <translation>ลูกค้าเห็นรูปภาพจาก %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::PricesModel</name>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PrintDialog</name>
    <message>
        <source>Print receipt</source>
        <translation>พิมพ์หลักฐานการชำระเงิน</translation>
    </message>
    <message>
        <source>Print link</source>
        <translation>พิมพ์ลิงก์</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Network address or device</source>
        <translation>ที่อยู่เครือข่ายหรืออุปกรณ์</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>จำนวนสำเนา</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>เปิดลิ้นชักเงิน</translation>
    </message>
    <message>
        <source>Logo in the QR code</source>
        <translation>โลโก้ในคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>บันทึกเป็น PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <extracomment>a printer in a list that is off, out of paper or paused</extracomment>
        <translation>%1 (หยุดอยู่)</translation>
    </message>
    <message>
        <source>Roll printer on the network…</source>
        <translation>เครื่องพิมพ์ม้วนในเครือข่าย…</translation>
    </message>
    <message>
        <source>Enter an address such as 192.168.1.50:9100, or a device such as /dev/usb/lp0.</source>
        <translation>ป้อนที่อยู่ เช่น 192.168.1.50:9100 หรืออุปกรณ์ เช่น /dev/usb/lp0</translation>
    </message>
    <message>
        <source>This computer has no printer. You can save a PDF.</source>
        <translation>คอมพิวเตอร์นี้ไม่มีเครื่องพิมพ์ คุณบันทึกเป็น PDF ได้</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>เอกสาร PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PrintPaper</name>
    <message>
        <source>Sent to the printer “%1”.</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>ส่งไปเครื่องพิมพ์ “%1” แล้ว</translation>
    </message>
    <message>
        <source>Choose a printer first.</source>
        <translation>เลือกเครื่องพิมพ์ก่อน</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ProductDialog</name>
    <message>
        <source>Add to goods</source>
        <translation>เพิ่มลงในรายการสินค้า</translation>
    </message>
    <message>
        <source>Edit goods</source>
        <translation>แก้ไขสินค้า</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>“%1” is not a price in “%2”.</source>
        <translation>“%1” ไม่ใช่ราคาเป็น “%2”</translation>
    </message>
    <message>
        <source>There are two prices in %1.</source>
        <translation>มีราคาเป็น %1 สองราคา</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>ต้องใส่ชื่อ</translation>
    </message>
    <message>
        <source>The picture needs an address that begins with https://.</source>
        <translation>ที่อยู่รูปภาพต้องขึ้นต้นด้วย https://</translation>
    </message>
    <message>
        <source>Another article has this barcode.</source>
        <translation>มีสินค้าอื่นใช้บาร์โค้ดนี้แล้ว</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this barcode. Scan it, or type all its digits.</source>
        <translation>โปรแกรมตารางย่อบาร์โค้ดนี้ไว้ ให้สแกนหรือพิมพ์ตัวเลขให้ครบ</translation>
    </message>
    <message>
        <source>Use up to %1 characters.</source>
        <translation>ใช้ได้ไม่เกิน %1 อักขระ</translation>
    </message>
    <message>
        <source>This holds characters that can&apos;t be shown. Type it again.</source>
        <translation>ข้อความนี้มีอักขระที่แสดงไม่ได้ โปรดพิมพ์ใหม่</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ProductsDialog</name>
    <message>
        <source>Deleted from the goods: %1</source>
        <translation>ลบออกจากรายการสินค้าแล้ว: %1</translation>
    </message>
    <message>
        <source>Export goods</source>
        <translation>ส่งออกสินค้า</translation>
    </message>
    <message>
        <source>goods.csv</source>
        <translation>goods.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>ตาราง (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>เขียน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Goods written: %1</source>
        <translation>เขียนสินค้าแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ProductsModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>บาร์โค้ด</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>ราคา</translation>
    </message>
</context>
<context>
    <name>linktill::gui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR โค้ด</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>QR โค้ดของลิงก์ชำระเงิน</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ReceiptPrinter</name>
    <message>
        <source>Order %1: the receipt was not printed, because no printer is chosen. Print it once by hand; Linktill then remembers the printer.</source>
        <translation>คำสั่งซื้อ %1: ไม่ได้พิมพ์หลักฐานการชำระเงินเพราะยังไม่ได้เลือกเครื่องพิมพ์ พิมพ์เองหนึ่งครั้ง แล้ว Linktill จะจำเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Order %1: the receipt was not printed. %2</source>
        <translation>คำสั่งซื้อ %1: ไม่ได้พิมพ์หลักฐานการชำระเงิน %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RecentLinks</name>
    <message>
        <source>Recent links</source>
        <translation>ลิงก์ล่าสุด</translation>
    </message>
    <message>
        <source>Recent links of this customer</source>
        <translation>ลิงก์ล่าสุดของลูกค้ารายนี้</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RequestFiles</name>
    <message>
        <source>Open request</source>
        <translation>เปิดคำขอ</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>ไม่ได้เปิด %1 %2</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>บันทึกคำขอ</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Requests (*.linktill.json *.json);;All files (*)</source>
        <translation>คำขอ (*.linktill.json *.json);;ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>%1 was not opened, because a link is being sent. Open it again when that is done.</source>
        <translation>ยังไม่ได้เปิด %1 เพราะกำลังส่งลิงก์อยู่ โปรดเปิดอีกครั้งเมื่อส่งเสร็จ</translation>
    </message>
    <message>
        <source>What was in the form before is in the list of drafts.</source>
        <translation>สิ่งที่อยู่ในแบบฟอร์มก่อนหน้านี้อยู่ในรายการฉบับร่าง</translation>
    </message>
    <message>
        <source>Requests (*.linktill.json *.json)</source>
        <translation>คำขอ (*.linktill.json *.json)</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RequestView</name>
    <message>
        <source>Request as it will be sent</source>
        <translation>คำขอตามที่จะส่ง</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>คัดลอก JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>คัดลอกเป็น curl</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RestoreDialog</name>
    <message>
        <source>Looking for backups…</source>
        <translation>กำลังค้นหาข้อมูลสำรอง…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every week, and whenever you choose Back up now.</source>
        <translation>ยังไม่มีข้อมูลสำรอง ระบบจะสำรองทุกสัปดาห์ และเมื่อคุณเลือกสำรองข้อมูลตอนนี้</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ResultPanel</name>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>เปิดเบราว์เซอร์ไม่ได้ โปรดคัดลอกลิงก์แล้วเปิดเอง</translation>
    </message>
    <message>
        <source>Order %1 · reference %2</source>
        <translation>คำสั่งซื้อ %1 · เลขอ้างอิง %2</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>QR โค้ดของลิงก์ชำระเงิน</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>Copy QR</source>
        <translation>คัดลอก QR</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>บันทึก QR โค้ด</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>A practice link: its checkout page works while Linktill is open.</source>
        <translation>ลิงก์ฝึกใช้: หน้าชำระเงินใช้ได้ขณะที่เปิด Linktill อยู่</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ตรวจสอบตอนนี้</translation>
    </message>
    <message>
        <source>Not checked since %1, trying again</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ยังไม่ได้ตรวจสอบตั้งแต่ %1 กำลังลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ตรวจสอบเมื่อ %1</translation>
    </message>
    <message>
        <source>Confirmed by PortOne %1</source>
        <translation>PortOne ยืนยันเมื่อ %1</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>พิมพ์หลักฐานการชำระเงิน…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation>รูปภาพ (*.png);;ภาพลายเส้น (*.svg);;เอกสาร (*.pdf)</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ResultText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>อีก %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>อีก %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>อีก %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>a time of day</extracomment>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and month, without and with the year; see Qt&apos;s QLocale::toString for the letters</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, then a time: 29 Nov, 14:09</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>ไม่มีวันหมดอายุ</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>หมดอายุเมื่อ %1</translation>
    </message>
    <message>
        <source>Expires %1 · %2</source>
        <extracomment>a date with time, then how long it is until then</extracomment>
        <translation>หมดอายุ %1 · %2</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>สร้างเมื่อ %1</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>อีเมลถึง %1</translation>
    </message>
    <message>
        <source>SMS to %1</source>
        <translation>SMS ถึง %1</translation>
    </message>
    <message>
        <source>Not sent automatically</source>
        <translation>ไม่ส่งโดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ส่งทันที</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>ชำระแล้ว %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>ยกเลิกเมื่อ %1</translation>
    </message>
    <message>
        <source>Customers can no longer pay this link.</source>
        <translation>ลูกค้าชำระลิงก์นี้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is a payment method</extracomment>
        <translation>ด้วย %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>ได้รับ %1</translation>
    </message>
    <message>
        <source>Paid links can’t be edited</source>
        <translation>ลิงก์ที่ชำระแล้วแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Expired links can’t be edited</source>
        <translation>ลิงก์ที่หมดอายุแล้วแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Cancelled links can’t be edited</source>
        <translation>ลิงก์ที่ยกเลิกแล้วแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Read-only · created %1</source>
        <extracomment>%1 is a day, or a time of today</extracomment>
        <translation>อ่านอย่างเดียว · สร้างเมื่อ %1</translation>
    </message>
    <message>
        <source>Link created, %1, awaiting payment.</source>
        <translation>สร้างลิงก์แล้ว %1 รอการชำระเงิน</translation>
    </message>
    <message>
        <source>Link created, %1 for %2, awaiting payment.</source>
        <translation>สร้างลิงก์แล้ว %1 สำหรับ %2 รอการชำระเงิน</translation>
    </message>
    <message>
        <source>Paid: %1, order %2</source>
        <translation>ชำระแล้ว: %1 คำสั่งซื้อ %2</translation>
    </message>
    <message>
        <source>Paid: %1 from %2, order %3</source>
        <translation>ชำระแล้ว: %1 จาก %2 คำสั่งซื้อ %3</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ReviewDialog</name>
    <message>
        <source>The customer then pays %1, not %2.</source>
        <translation>ลูกค้าจะชำระ %1 แทน %2</translation>
    </message>
    <message>
        <source>The customer then pays in another currency.</source>
        <translation>ลูกค้าจะชำระเป็นสกุลเงินอื่น</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>ตรวจดูการแก้ไข</translation>
    </message>
    <message>
        <source>Order %1 of “%2” · %3</source>
        <translation>คำสั่งซื้อ %1 ของ “%2” · %3</translation>
    </message>
    <message>
        <source>This is a real link, which a customer pays with real money.</source>
        <translation>นี่คือลิงก์จริงที่ลูกค้าชำระด้วยเงินจริง</translation>
    </message>
    <message>
        <source>Nothing is changed here, but an earlier change may have come through. Sending the link as it stands here settles that.</source>
        <translation>ที่นี่ไม่มีการแก้ไข แต่การแก้ไขก่อนหน้าอาจมีผลแล้ว ส่งลิงก์ตามที่แสดงนี้เพื่อให้รู้แน่นอน</translation>
    </message>
    <message>
        <source>Change live link</source>
        <translation>แก้ไขลิงก์จริง</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>ส่งการแก้ไข</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>สิ่งที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>หลังแก้ไข</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RowsModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what a cell of a table holds and what is wrong with it, for screen readers</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RunCard</name>
    <message>
        <source>%1 added, %2 changed, %3 the same.</source>
        <extracomment>numbers of records: 198 added, 11 changed, 31 the same.</extracomment>
        <translation>เพิ่ม %1 เปลี่ยน %2 เหมือนเดิม %3</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) had no room for everything.</source>
        <translation>
            <numerusform>บันทึกส่วนตัว %n รายการมีที่ไม่พอสำหรับข้อมูลทั้งหมด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) were not imported for the same reason.</source>
        <translation>
            <numerusform>อีก %n รายไม่ได้นำเข้าด้วยเหตุผลเดียวกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone. Nothing of it was kept.</source>
        <translation>เลิกทำการนำเข้าแล้ว ไม่มีข้อมูลใดเก็บไว้</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>เลิกทำการนำเข้าแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are, because they were changed or merged since.</source>
        <translation>
            <numerusform>%n รายการคงอยู่ตามเดิม เพราะถูกแก้ไขหรือรวมหลังจากนั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>กำลังเลิกทำการนำเข้า…</translation>
    </message>
    <message>
        <source>If you cancel, nothing of the file is imported.</source>
        <translation>ถ้ายกเลิก จะไม่นำเข้าข้อมูลใดจากไฟล์</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>กำลังยกเลิก…</translation>
    </message>
    <message>
        <source>Nothing is saved yet. You can cancel while it runs and undo it afterwards.</source>
        <translation>ยังไม่มีการบันทึก คุณยกเลิกระหว่างนำเข้าและเลิกทำภายหลังได้</translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) with problems are left out and stay in the report.</source>
        <translation>
            <numerusform>%n แถวที่มีปัญหาจะถูกข้ามและอยู่ในรายงาน</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>นำเข้า %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>numbers of rows: 240 of 243 rows</extracomment>
        <translation>%1 จาก %2 แถว</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <extracomment>numbers of rows: 1,200 of 5,000 imported</extracomment>
        <translation>นำเข้าแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>บันทึกรายงาน</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation>import-report.csv</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>สเปรดชีต (*.csv)</translation>
    </message>
    <message>
        <source>Could not save %1.</source>
        <translation>บันทึก %1 ไม่ได้</translation>
    </message>
</context>
<context>
    <name>linktill::gui::Section</name>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดอยู่</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>things in a section of the form</comment>
        <translation>
            <numerusform>ต้องแก้ %n จุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>things in a section of the form</comment>
        <translation>
            <numerusform>ควรดู %n จุด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Sections</name>
    <message>
        <source>Items, shipping and discount come to %1</source>
        <translation>สินค้า ค่าจัดส่ง และส่วนลดรวมเป็น %1</translation>
    </message>
    <message>
        <source>Merchant and promotion</source>
        <translation>ร้านค้าและโปรโมชัน</translation>
    </message>
    <message>
        <source>Items and charges</source>
        <translation>รายการสินค้าและค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>การเรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>การจัดส่ง</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>วิธีชำระเงิน</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>การส่งลิงก์</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>กำหนดเวลาส่ง</translation>
    </message>
    <message>
        <source>Expiry and reminder</source>
        <translation>เวลาหมดอายุและการเตือน</translation>
    </message>
    <message>
        <source>Return pages</source>
        <translation>หน้าปลายทาง</translation>
    </message>
    <message>
        <source>References and notes</source>
        <translation>เลขอ้างอิงและหมายเหตุ</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>ตัวเลือกเพิ่มเติม</translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendAgainDialog</name>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>ส่งทาง</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;หยุด</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;ข้าม</translation>
    </message>
    <message>
        <source>&amp;Open and next</source>
        <translation>เ&amp;ปิดแล้วถัดไป</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>&amp;Open and finish</source>
        <translation>เ&amp;ปิดแล้วจบ</translation>
    </message>
    <message>
        <source>%1 was left out: it was sent again already, or can no longer be paid.</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>ข้าม %1 เพราะส่งอีกครั้งไปแล้วหรือชำระไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;ถัดไป</translation>
    </message>
    <message>
        <source>No program could be opened for %1. The message is copied: paste it where it is to go.</source>
        <translation>ไม่มีโปรแกรมที่เปิดสำหรับ %1 ได้ ข้อความถูกคัดลอกแล้ว ให้วางในที่ที่ต้องการส่ง</translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendQuestions</name>
    <message numerus="yes">
        <source>A link over %1 for %2 was created %n minute(s) ago: order %3, %4.</source>
        <extracomment>%1 is an amount, %2 a customer, %3 an order number, %4 the state of that link</extracomment>
        <translation>
            <numerusform>ลิงก์ยอด %1 สำหรับ %2 ถูกสร้างเมื่อ %n นาทีที่แล้ว: คำสั่งซื้อ %3 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Create another link</source>
        <translation>สร้างอีกลิงก์</translation>
    </message>
    <message>
        <source>The customer could pay twice.</source>
        <translation>ลูกค้าอาจชำระเงินสองครั้ง</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Create a link over %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>สร้างลิงก์ยอด %1</translation>
    </message>
    <message>
        <source>Unusual amount</source>
        <translation>ยอดเงินผิดปกติ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendRounds</name>
    <message>
        <source>No link is due. A link is sent again when it awaits payment, is from before today, has an email address or phone, and was not sent again today.</source>
        <translation>ยังไม่มีลิงก์ที่ต้องส่ง ลิงก์จะส่งอีกครั้งเมื่อรอการชำระเงิน สร้างก่อนวันนี้ มีอีเมลหรือโทรศัพท์ และยังไม่ได้ส่งอีกครั้งวันนี้</translation>
    </message>
    <message>
        <source>The messages open one after the other, for a last look. Nothing is sent by itself, and no link twice in a day.</source>
        <translation>ข้อความจะเปิดทีละรายการให้ดูก่อนส่ง ไม่มีการส่งเอง และไม่ส่งลิงก์เดิมสองครั้งในวันเดียว</translation>
    </message>
    <message>
        <source>There are more open links. Start again when these are done.</source>
        <translation>ยังมีลิงก์ที่รอชำระอีก เริ่มใหม่เมื่อเสร็จชุดนี้</translation>
    </message>
    <message numerus="yes">
        <source>Send %n link(s) again?</source>
        <translation>
            <numerusform>ส่ง %n ลิงก์อีกครั้งหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ส่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) sent again</source>
        <translation>
            <numerusform>ส่งอีกครั้งแล้ว %n ลิงก์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message numerus="yes">
        <source>The gateway is busy and asks to wait. It goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>เกตเวย์มีคำขอมากเกินไปและขอให้รอ จะดำเนินต่อเองในอีก %n วินาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::SessionNotices</name>
    <message>
        <source>%1 – Linktill</source>
        <extracomment>the title of the window while it is behind others</extracomment>
        <translation>%1 – Linktill</translation>
    </message>
    <message>
        <source>Order %1, whose outcome was open: the link exists.</source>
        <translation>คำสั่งซื้อ %1 ที่ยังไม่รู้ผล: มีลิงก์แล้ว</translation>
    </message>
    <message>
        <source>Order %1, whose outcome was open: the gateway does not know it. On the page Links it can be sent again with the same order number, or put down as not wanted.</source>
        <translation>คำสั่งซื้อ %1 ที่ยังไม่รู้ผล: เกตเวย์ไม่มีรายการนี้ ในหน้าลิงก์ส่งอีกครั้งด้วยหมายเลขคำสั่งซื้อเดิม หรือระบุว่าไม่ต้องการแล้วได้</translation>
    </message>
    <message>
        <source>Order %1: we don&apos;t know whether your last edit was saved. In Links you can save it again or keep the link as before.</source>
        <translation>คำสั่งซื้อ %1: ไม่ทราบว่าบันทึกการแก้ไขล่าสุดแล้วหรือไม่ ในหน้าลิงก์คุณบันทึกอีกครั้งหรือคงลิงก์ไว้ตามเดิมได้</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), the last: %1</source>
        <extracomment>%1 is the amount of the last one</extracomment>
        <translation>
            <numerusform>ชำระแล้ว %n รายการ ล่าสุด %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>ขยายเวลา</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) awaiting payment – Linktill</source>
        <extracomment>the title of the window on a desktop without a tray</extracomment>
        <translation>
            <numerusform>รอชำระ %n ลิงก์ – Linktill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::ShareDialog</name>
    <message>
        <source>Send by %1</source>
        <extracomment>%1 is a way, such as SMS or WhatsApp</extracomment>
        <translation>ส่งทาง %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>No program could be opened for %1. The message is copied: paste it where it is to go.</source>
        <translation>ไม่มีโปรแกรมที่เปิดสำหรับ %1 ได้ ข้อความถูกคัดลอกแล้ว ให้วางในที่ที่ต้องการส่ง</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ShareRow</name>
    <message>
        <source>Send to the customer</source>
        <translation>ส่งให้ลูกค้า</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>More ways to send the link</source>
        <translation>วิธีอื่นในการส่งลิงก์</translation>
    </message>
    <message>
        <source>Copy the message with the link</source>
        <translation>คัดลอกข้อความพร้อมลิงก์</translation>
    </message>
    <message>
        <source>Send the link by %1</source>
        <translation>ส่งลิงก์ทาง %1</translation>
    </message>
    <message>
        <source>The customer has no email address</source>
        <translation>ลูกค้าไม่มีอีเมล</translation>
    </message>
    <message>
        <source>The customer has no phone number</source>
        <translation>ลูกค้าไม่มีหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::SumText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>the state of links, and what they come to</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln link(s)</source>
        <extracomment>%1 is an environment</extracomment>
        <translation>
            <numerusform>%1: %Ln ลิงก์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Summary</name>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <extracomment>Day and time of an expiry or a sending; see Qt&apos;s QLocale::toString for the letters.</extracomment>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation>โปรโมชัน %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>สินค้า %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping %1</source>
        <translation>ค่าจัดส่ง %1</translation>
    </message>
    <message>
        <source>The same as billing</source>
        <translation>เหมือนที่อยู่เรียกเก็บเงิน</translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation>ทุกวิธีของบัญชี</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After a list of payment methods: &quot;Credit Card, PromptPay and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 และอีก %n วิธี</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail and text message</source>
        <translation>ทางอีเมลและ SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>ทางอีเมล</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>ทาง SMS</translation>
    </message>
    <message>
        <source>Not by the gateway</source>
        <translation>ไม่ส่งผ่านเกตเวย์</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>ทันที</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>ไม่ได้กำหนดเวลา</translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before</source>
        <translation>
            <numerusform>เตือนล่วงหน้า %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n hour(s) before</source>
        <translation>
            <numerusform>เตือนล่วงหน้า %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>ไม่มีวันหมดอายุ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>คำสั่งซื้อ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>หมายเหตุ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>ค่ามาตรฐาน</translation>
    </message>
    <message>
        <source>Changed from the standard</source>
        <translation>เปลี่ยนจากค่ามาตรฐาน</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>คืนค่าคอลัมน์</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>บันทึกเป็นเทมเพลต</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>เปลี่ยนชื่อเทมเพลต</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>ต้องใส่ชื่อ</translation>
    </message>
    <message>
        <source>There is another template “%1”. Choose another name.</source>
        <translation>มีเทมเพลตอื่นชื่อ “%1” แล้ว โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>แทนที่</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Replace it, or choose another name.</source>
        <translation>มีเทมเพลต “%1” อยู่แล้ว แทนที่หรือเลือกชื่ออื่น</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TemplatesDialog</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>%1 is the name of a template that new links begin with</extracomment>
        <translation>%1 (ค่าเริ่มต้น)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>บัญชีนี้</translation>
    </message>
    <message>
        <source>Its name is that of another template by now.</source>
        <translation>ตอนนี้มีเทมเพลตอื่นใช้ชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>ลบ “%1” แล้ว</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TemplatesSource</name>
    <message>
        <source>Template</source>
        <translation>เทมเพลต</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TimeThere</name>
    <message>
        <source>For the customer in %1: %2 to %3, depending on the place</source>
        <extracomment>a time as the customer&apos;s clock shows it: country, in its first and its last time zone</extracomment>
        <translation>เวลาของลูกค้าใน%1: %2 ถึง %3 แล้วแต่พื้นที่</translation>
    </message>
    <message>
        <source>For the customer in %1: %2</source>
        <extracomment>a time as the customer&apos;s clock shows it: country, time</extracomment>
        <translation>เวลาของลูกค้าใน%1: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TroublesCard</name>
    <message>
        <source>%1 on</source>
        <extracomment>how many troubles are switched on</extracomment>
        <translation>เปิดอยู่ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::UnresolvedLinks</name>
    <message>
        <source>Make another like this</source>
        <translation>สร้างอีกลิงก์แบบนี้</translation>
    </message>
    <message>
        <source>It is not known yet whether the link of order %1 exists. Another one would have a new order number, and the customer might pay twice. Send this one again instead: the gateway is asked first, and the order number stays the same.</source>
        <translation>ยังไม่รู้ว่ามีลิงก์ของคำสั่งซื้อ %1 หรือไม่ อีกลิงก์จะมีหมายเลขคำสั่งซื้อใหม่ และลูกค้าอาจจ่ายซ้ำ ให้ส่งลิงก์นี้อีกครั้งแทน: จะถามเกตเวย์ก่อน และหมายเลขคำสั่งซื้อยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>ไม่ต้องการแล้ว</translation>
    </message>
    <message>
        <source>The gateway is asked about order %1 over %2 once more. When it does not know it, the link is put down as not sent, and nothing reminds you of it any more. This cannot be undone.</source>
        <translation>จะถามเกตเวย์เรื่องคำสั่งซื้อ %1 ยอด %2 อีกครั้ง หากเกตเวย์ไม่มีรายการนี้ ลิงก์จะถูกบันทึกว่าไม่ได้ส่ง และจะไม่มีการเตือนอีก ย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Mark edit as saved</source>
        <translation>ทำเครื่องหมายว่าบันทึกการแก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Mark edit as not saved</source>
        <translation>ทำเครื่องหมายว่าไม่ได้บันทึกการแก้ไข</translation>
    </message>
    <message>
        <source>Order %1 can no longer be edited (%2). Look at the PortOne portal to see whether this edit was saved: %3.</source>
        <extracomment>%1 is an order number, %2 its status, %3 what an edit changed</extracomment>
        <translation>แก้ไขคำสั่งซื้อ %1 ไม่ได้แล้ว (%2) โปรดดูในพอร์ทัล PortOne ว่าบันทึกการแก้ไขนี้แล้วหรือไม่: %3</translation>
    </message>
    <message>
        <source>Save edit again</source>
        <translation>บันทึกการแก้ไขอีกครั้ง</translation>
    </message>
    <message>
        <source>Save this edit of order %1 again: %2. This is safe even if it was already saved.</source>
        <translation>บันทึกการแก้ไขนี้ของคำสั่งซื้อ %1 อีกครั้ง: %2 ทำได้อย่างปลอดภัยแม้บันทึกไปแล้ว</translation>
    </message>
    <message>
        <source>Keep link as before</source>
        <translation>คงลิงก์ไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Save order %1 as it was before this edit: %2. If the edit was saved, this undoes it.</source>
        <translation>บันทึกคำสั่งซื้อ %1 ตามแบบก่อนการแก้ไขนี้: %2 หากบันทึกการแก้ไขไปแล้ว จะเป็นการย้อนกลับ</translation>
    </message>
    <message>
        <source>Keep as before</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
</context>
<context>
    <name>linktill::gui::UpdateNotices</name>
    <message>
        <source>Check for updates…</source>
        <translation>ตรวจหาอัปเดต…</translation>
    </message>
    <message>
        <source>Check for updates once a day</source>
        <translation>ตรวจหาอัปเดตวันละครั้ง</translation>
    </message>
    <message>
        <source>Linktill asks its website for the newest version. Nothing about you or your shop is sent.</source>
        <translation>Linktill ถามเว็บไซต์ของตนว่ามีเวอร์ชันใหม่หรือไม่ โดยไม่ส่งข้อมูลใดๆ เกี่ยวกับคุณหรือร้านของคุณ</translation>
    </message>
    <message>
        <source>Checking for updates…</source>
        <translation>กำลังตรวจหาอัปเดต…</translation>
    </message>
    <message>
        <source>Linktill now checks for updates once a day.</source>
        <translation>Linktill จะตรวจหาอัปเดตวันละครั้งนับจากนี้</translation>
    </message>
    <message>
        <source>Linktill no longer checks for updates by itself.</source>
        <translation>Linktill จะไม่ตรวจหาอัปเดตเองอีกต่อไป</translation>
    </message>
    <message>
        <source>No browser could be opened. The download page is %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>เปิดเบราว์เซอร์ไม่ได้ หน้าดาวน์โหลดคือ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::WebhooksModel</name>
    <message>
        <source>Web address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::WindowDisplay</name>
    <message>
        <source>Clear</source>
        <translation>ล้างหน้าจอ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Use monitor %1</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>ใช้จอ %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::WindowPages</name>
    <message>
        <source>A link is being sent. Wait until it is done.</source>
        <translation>กำลังส่งลิงก์ โปรดรอจนเสร็จ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::WindowPaper</name>
    <message>
        <source>This link is not in your link history, so it can’t be printed.</source>
        <translation>ลิงก์นี้ไม่อยู่ในประวัติลิงก์ จึงพิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>The account&apos;s settings could not be saved.</source>
        <translation>บันทึกการตั้งค่าของบัญชีไม่ได้</translation>
    </message>
</context>
</TS>
