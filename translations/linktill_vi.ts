<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>AccountColours</name>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Tím</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Hồng</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Xanh ngọc</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Nâu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Xám</translation>
    </message>
</context>
<context>
    <name>AccountDefaults</name>
    <message>
        <source>Name that customers see</source>
        <translation>Tên khách hàng thấy</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Page after a payment</source>
        <translation>Trang sau khi thanh toán</translation>
    </message>
    <message>
        <source>Page after a payment that failed</source>
        <translation>Trang sau khi thanh toán không thành công</translation>
    </message>
    <message>
        <source>Page while it is pending</source>
        <translation>Trang khi còn chờ xử lý</translation>
    </message>
    <message>
        <source>Page of the back button</source>
        <translation>Trang của nút quay lại</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Địa chỉ của cổng thanh toán</translation>
    </message>
    <message>
        <source>Key of the sub-merchant</source>
        <translation>Khóa của cửa hàng con</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Số đơn hàng</translation>
    </message>
    <message>
        <source>Remember the customers that links are made for</source>
        <translation>Ghi nhớ những khách hàng đã được tạo liên kết</translation>
    </message>
    <message>
        <source>Domain of the payment links</source>
        <translation>Tên miền của các link thanh toán</translation>
    </message>
    <message>
        <source>Logo and receipts on paper</source>
        <translation>Logo và biên nhận trên giấy</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Name of the shop</source>
        <translation>Tên cửa hàng</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Kết nối bằng</translation>
    </message>
    <message>
        <source>PortOne key</source>
        <translation>Khóa PortOne</translation>
    </message>
    <message>
        <source>PortOne secret</source>
        <translation>Mã bí mật PortOne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Thử kết nối</translation>
    </message>
    <message>
        <source>Swap key and secret</source>
        <translation>Đổi chỗ khóa và mã bí mật</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Chỉ giữ cho phiên này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Lưu tài khoản</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Vẫn lưu</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Not possible</source>
        <translation>Không thực hiện được</translation>
    </message>
    <message>
        <source>This page takes GET and POST.</source>
        <translation>Trang này nhận GET và POST.</translation>
    </message>
    <message>
        <source>No such link</source>
        <translation>Không có link này</translation>
    </message>
    <message>
        <source>This is not the form of the payment page.</source>
        <translation>Đây không phải biểu mẫu của trang thanh toán.</translation>
    </message>
    <message>
        <source>This form is not from the payment page of this link.</source>
        <translation>Biểu mẫu này không đến từ trang thanh toán của link này.</translation>
    </message>
    <message>
        <source>Choose how to pay and try again.</source>
        <translation>Hãy chọn cách thanh toán rồi thử lại.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into, as HTML writes it: th, vi, pt-BR.</extracomment>
        <translation>vi</translation>
    </message>
    <message>
        <source>Practice: no real money moves</source>
        <translation>Tập dùng: không có tiền thật nào được chuyển</translation>
    </message>
    <message>
        <source>Linktill practice gateway, on this computer only</source>
        <translation>Cổng tập dùng của Linktill, chỉ trên máy này</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Phí giao hàng</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>How a date and time are written; the letters d M y H m keep their meaning.</extracomment>
        <translation>HH:mm, dd/MM/yyyy</translation>
    </message>
    <message>
        <source>Pay before</source>
        <extracomment>%1: date and time, %2: time zone, as UTC+07:00</extracomment>
        <translation>Thanh toán trước</translation>
    </message>
    <message>
        <source>The payment failed. Nothing was taken. You can try again, or %1go back to the shop%2.</source>
        <extracomment>%1 and %2 enclose the words that are a link.</extracomment>
        <translation>Thanh toán không thành công. Không có khoản tiền nào bị trừ. Bạn có thể thử lại, hoặc %1quay lại cửa hàng%2.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Mã đơn hàng</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Thanh toán bằng</translation>
    </message>
    <message>
        <source>Pay %1 %2</source>
        <extracomment>Button. %1: amount, %2: currency.</extracomment>
        <translation>Thanh toán %1 %2</translation>
    </message>
    <message>
        <source>Let the payment fail</source>
        <translation>Cho thanh toán thất bại</translation>
    </message>
    <message>
        <source>Pay %1 %2 to %3</source>
        <extracomment>Title of the page. %1: amount, %2: currency, %3: shop.</extracomment>
        <translation>Thanh toán %1 %2 cho %3</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Cửa hàng</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Mọi phương thức</translation>
    </message>
    <message>
        <source>ATM card</source>
        <translation>Thẻ ATM</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Chuyển khoản ngân hàng</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Thẻ tín dụng</translation>
    </message>
    <message>
        <source>Credit or debit card</source>
        <translation>Thẻ tín dụng hoặc ghi nợ</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Trả góp</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Tiền di động</translation>
    </message>
    <message>
        <source>QR cash</source>
        <translation>QR tiền mặt</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>QR credit</source>
        <translation>QR tín dụng</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Tài khoản ảo</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Ví điện tử</translation>
    </message>
    <message>
        <source>Confirming the payment…</source>
        <translation>Đang xác nhận thanh toán…</translation>
    </message>
    <message>
        <source>This page moves on by itself when the payment is through.</source>
        <translation>Trang này tự chuyển khi thanh toán xong.</translation>
    </message>
    <message>
        <source>Go back to the shop</source>
        <translation>Quay lại cửa hàng</translation>
    </message>
    <message>
        <source>✓ Paid</source>
        <translation>✓ Đã thanh toán</translation>
    </message>
    <message>
        <source>Thank you. This was practice money.</source>
        <translation>Cảm ơn bạn. Đây là tiền tập dùng.</translation>
    </message>
    <message>
        <source>This link has expired</source>
        <translation>Link này đã hết hạn</translation>
    </message>
    <message>
        <source>It can no longer be paid. Ask the shop for a new one.</source>
        <translation>Không thể thanh toán link này nữa. Hãy xin cửa hàng link mới.</translation>
    </message>
    <message>
        <source>This link was cancelled</source>
        <translation>Link này đã bị hủy</translation>
    </message>
    <message>
        <source>The shop has withdrawn it. Nothing is to be paid here.</source>
        <translation>Cửa hàng đã thu hồi link. Không cần thanh toán gì ở đây.</translation>
    </message>
    <message>
        <source>This practice link no longer works. Practice links stop working when you start over.</source>
        <translation>Link thực hành này không còn dùng được. Link thực hành ngừng hoạt động khi bạn bắt đầu lại từ đầu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Giảm giá %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go back without paying</source>
        <translation>Quay lại mà không thanh toán</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>The request %1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation>Không đọc được yêu cầu %1: %2.</translation>
    </message>
    <message>
        <source>--set %1 would leave a gap: rows are added one after the other, from [0] on.</source>
        <translation>--set %1 sẽ để lại chỗ trống: các dòng được thêm lần lượt, bắt đầu từ [0].</translation>
    </message>
    <message>
        <source>The request, in the gateway&apos;s JSON; - reads standard input.</source>
        <translation>Yêu cầu ở dạng JSON của cổng thanh toán; - là đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Set a field of the request, such as amount=12.50 or notes[0].value=blue. May be repeated.</source>
        <translation>Đặt một trường của yêu cầu, ví dụ amount=12.50 hoặc notes[0].value=blue. Có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>The gateway to send to, instead of PortOne&apos;s.</source>
        <translation>Cổng thanh toán nhận yêu cầu, thay cho cổng của PortOne.</translation>
    </message>
    <message>
        <source>Send to a practice gateway inside the program: no account, no network.</source>
        <translation>Gửi đến cổng tập dùng có sẵn trong chương trình: không cần tài khoản, không cần mạng.</translation>
    </message>
    <message>
        <source>Write the link&apos;s QR code, as .png or .svg. May be repeated.</source>
        <translation>Ghi mã QR của link ra tệp .png hoặc .svg. Có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>In ra một đối tượng JSON.</translation>
    </message>
    <message>
        <source>Wait at most so many seconds for the answer.</source>
        <translation>Chờ trả lời tối đa bấy nhiêu giây.</translation>
    </message>
    <message>
        <source>Take this for the present time, such as 2024-07-20T00:00:00Z.</source>
        <translation>Lấy mốc này làm giờ hiện tại, ví dụ 2024-07-20T00:00:00Z.</translation>
    </message>
    <message>
        <source>Language of the sentences: en, th or vi.</source>
        <translation>Ngôn ngữ của các câu: en, th hoặc vi.</translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation>Hiện phần này rồi thoát.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Hiện phiên bản rồi thoát.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; an option begins with --.</source>
        <translation>Thừa từ “%1”; tùy chọn bắt đầu bằng --.</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1 chỉ dùng được một lần.</translation>
    </message>
    <message>
        <source>Say which request: --request FILE, or --request - for standard input.</source>
        <translation>Hãy cho biết yêu cầu nào: --request FILE, hoặc --request - để đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>--set takes path=value, such as amount=12.50; “%1” is not of that form.</source>
        <translation>--set cần dạng path=value, ví dụ amount=12.50; “%1” không đúng dạng này.</translation>
    </message>
    <message>
        <source>--clock takes a time such as 2024-07-20T00:00:00Z.</source>
        <translation>--clock cần một thời điểm, ví dụ 2024-07-20T00:00:00Z.</translation>
    </message>
    <message>
        <source>--language is en, th or vi.</source>
        <translation>--language là en, th hoặc vi.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile cần một thư mục.</translation>
    </message>
    <message>
        <source>--api-url takes a whole address, such as https://api.portone.cloud.</source>
        <translation>--api-url cần địa chỉ đầy đủ, ví dụ https://api.portone.cloud.</translation>
    </message>
    <message>
        <source>--api-url takes an address without user name, ? and #.</source>
        <translation>--api-url cần địa chỉ không có tên người dùng, dấu ? và dấu #.</translation>
    </message>
    <message>
        <source>--api-url must begin with https: over plain http others could read key and payment. Only this machine itself may be asked over http.</source>
        <translation>--api-url phải bắt đầu bằng https: qua http thường, người khác có thể đọc được khóa và thông tin thanh toán. Chỉ chính máy này mới dùng được http.</translation>
    </message>
    <message>
        <source>LINKTILL_KEY or LINKTILL_SECRET holds a space, a line break or another character that no key has.</source>
        <translation>LINKTILL_KEY hoặc LINKTILL_SECRET có dấu cách, dấu xuống dòng hoặc ký tự không có trong khóa nào.</translation>
    </message>
    <message>
        <source>Choose one of both: --practice or --api-url.</source>
        <translation>Chỉ chọn một trong hai: --practice hoặc --api-url.</translation>
    </message>
    <message>
        <source>--qr %1: the name must end in .png or .svg.</source>
        <translation>--qr %1: tên tệp phải kết thúc bằng .png hoặc .svg.</translation>
    </message>
    <message>
        <source>--qr %1: there is no folder %2.</source>
        <translation>--qr %1: không có thư mục %2.</translation>
    </message>
    <message>
        <source>--qr %1: the file cannot be written.</source>
        <translation>--qr %1: không ghi được tệp.</translation>
    </message>
    <message>
        <source>Makes and checks PortOne payment links from a terminal or a script.</source>
        <translation>Tạo và kiểm tra link thanh toán PortOne từ cửa sổ lệnh hoặc tập lệnh.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Lỗi: %1</translation>
    </message>
    <message>
        <source>Warning in %1: %2</source>
        <extracomment>%1 is the JSON name of a field, %2 a sentence</extracomment>
        <translation>Lưu ý ở %1: %2</translation>
    </message>
    <message>
        <source>Problem in %1: %2</source>
        <translation>Lỗi ở %1: %2</translation>
    </message>
    <message>
        <source>linktill-cli --help explains all options.</source>
        <translation>linktill-cli --help giải thích mọi tùy chọn.</translation>
    </message>
    <message>
        <source>The request can be sent.</source>
        <translation>Yêu cầu này gửi được.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found, nothing was sent.</source>
        <translation>
            <numerusform>Có %n lỗi, chưa gửi gì đi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order number: %1</source>
        <translation>Mã đơn hàng: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Mã tham chiếu: %1</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>Mã QR: %1</translation>
    </message>
    <message>
        <source>The link was created, but its QR code could not be written to %1.</source>
        <translation>Đã tạo link, nhưng không ghi được mã QR vào %1.</translation>
    </message>
    <message>
        <source>Say what to do with accounts: account add, list, test, remove or use.</source>
        <translation>Hãy cho biết cần làm gì với tài khoản: account add, list, test, remove hoặc use.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; a name with spaces goes in quotation marks.</source>
        <translation>Thừa từ “%1”; tên có dấu cách phải đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>Two accounts are named: “%1” and “%2”.</source>
        <translation>Có hai tài khoản được nêu: “%1” và “%2”.</translation>
    </message>
    <message>
        <source>Name the account: account %1 NAME.</source>
        <translation>Hãy nêu tên tài khoản: account %1 NAME.</translation>
    </message>
    <message>
        <source>--environment is sandbox or live.</source>
        <translation>--environment là sandbox hoặc live.</translation>
    </message>
    <message>
        <source>--country takes the two letters of a country, such as TH.</source>
        <translation>--country cần mã quốc gia hai chữ cái, ví dụ TH.</translation>
    </message>
    <message>
        <source>--currency takes the three letters of a currency, such as THB.</source>
        <translation>--currency cần mã tiền tệ ba chữ cái, ví dụ THB.</translation>
    </message>
    <message>
        <source>Name the PortOne key: --key KEY. The secret is read from standard input.</source>
        <translation>Hãy nêu khóa PortOne: --key KEY. Mã bí mật được đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>The key holds a space, a line break or another character that no key has.</source>
        <translation>Khóa có dấu cách, dấu xuống dòng hoặc ký tự không có trong khóa nào.</translation>
    </message>
    <message>
        <source>Key and secret look swapped. Nothing was stored.</source>
        <translation>Khóa và mã bí mật có vẻ bị đổi chỗ. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>What stands after --key looks like a secret. It was visible to others on this computer: have PortOne renew it. Nothing was stored.</source>
        <translation>Phần sau --key có vẻ là mã bí mật. Người khác trên máy này đã có thể thấy: hãy nhờ PortOne cấp mã mới. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>What stands after --key looks like a token, not like a key. Nothing was stored.</source>
        <translation>Phần sau --key có vẻ là token, không phải khóa. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>What was entered looks like a token, not like a secret. Nothing was stored.</source>
        <translation>Nội dung vừa nhập có vẻ là token, không phải mã bí mật. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Key and secret are the same. Nothing was stored.</source>
        <translation>Khóa và mã bí mật giống nhau. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Spaces around the key were taken off.</source>
        <translation>Đã bỏ dấu cách ở đầu và cuối khóa.</translation>
    </message>
    <message>
        <source>Spaces or line breaks around the secret were taken off.</source>
        <translation>Đã bỏ dấu cách hoặc dấu xuống dòng ở đầu và cuối mã bí mật.</translation>
    </message>
    <message>
        <source>Secret: </source>
        <translation>Mã bí mật: </translation>
    </message>
    <message>
        <source>Enter the secret on standard input.</source>
        <translation>Hãy nhập mã bí mật qua đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>The secret holds a space, a line break or another character that no secret has.</source>
        <translation>Mã bí mật có dấu cách, dấu xuống dòng hoặc ký tự không có trong mã bí mật nào.</translation>
    </message>
    <message>
        <source>What was entered looks like a key, not like a secret: linktill-cli account test shows whether it is right.</source>
        <translation>Nội dung vừa nhập có vẻ là khóa, không phải mã bí mật: linktill-cli account test cho biết có đúng hay không.</translation>
    </message>
    <message>
        <source>The account “%1” was added.</source>
        <translation>Đã thêm tài khoản “%1”.</translation>
    </message>
    <message>
        <source>Name the account: the practice shop needs no test.</source>
        <translation>Hãy nêu tên tài khoản: cửa hàng tập dùng không cần thử.</translation>
    </message>
    <message>
        <source>The account “%1” and its secret were removed.</source>
        <translation>Đã xóa tài khoản “%1” và mã bí mật của tài khoản đó.</translation>
    </message>
    <message>
        <source>The active account is “%1” now.</source>
        <translation>Tài khoản đang dùng bây giờ là “%1”.</translation>
    </message>
    <message>
        <source>There is no account “%1”; linktill-cli account list names all.</source>
        <translation>Không có tài khoản “%1”; linktill-cli account list cho biết mọi tài khoản.</translation>
    </message>
    <message>
        <source>No account is chosen: name one with --account, set LINKTILL_KEY and LINKTILL_SECRET, or try without an account: --practice.</source>
        <translation>Chưa chọn tài khoản: hãy nêu bằng --account, đặt LINKTILL_KEY và LINKTILL_SECRET, hoặc thử không cần tài khoản: --practice.</translation>
    </message>
    <message>
        <source>Key and secret come from LINKTILL_KEY and LINKTILL_SECRET in the environment, if they are set, else from the account and the keychain. Exit status: 0 created or valid, 2 the request has problems, 3 refused for key, secret, token or signature, 4 refused otherwise, 5 not sent, 6 outcome unknown, 64 wrong usage.</source>
        <translation>Khóa và mã bí mật lấy từ biến môi trường LINKTILL_KEY và LINKTILL_SECRET nếu có đặt, nếu không thì từ tài khoản và chùm khóa. Mã thoát: 0 đã tạo hoặc hợp lệ, 2 yêu cầu có lỗi, 3 bị từ chối vì khóa, mã bí mật, token hoặc chữ ký, 4 bị từ chối vì lý do khác, 5 chưa gửi, 6 chưa rõ kết quả, 64 dùng sai lệnh.</translation>
    </message>
    <message>
        <source>--account needs a name.</source>
        <translation>--account cần một tên.</translation>
    </message>
    <message>
        <source>Set both, LINKTILL_KEY and LINKTILL_SECRET, or none of them to use an account of the profile.</source>
        <translation>Hãy đặt cả LINKTILL_KEY và LINKTILL_SECRET, hoặc không đặt gì để dùng một tài khoản của hồ sơ.</translation>
    </message>
    <message>
        <source>Choose one of both: --practice or --account.</source>
        <translation>Chỉ chọn một trong hai: --practice hoặc --account.</translation>
    </message>
    <message>
        <source>--api-url goes with LINKTILL_KEY and LINKTILL_SECRET; an account has an address of its own.</source>
        <translation>--api-url đi với LINKTILL_KEY và LINKTILL_SECRET; tài khoản đã có địa chỉ riêng.</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 không đi với %2.</translation>
    </message>
    <message>
        <source>Use the account of this name, not the active one.</source>
        <translation>Dùng tài khoản có tên này, thay cho tài khoản đang dùng.</translation>
    </message>
    <message>
        <source>Use this folder for settings and accounts.</source>
        <translation>Dùng thư mục này để lưu thiết lập và tài khoản.</translation>
    </message>
    <message>
        <source>The PortOne key of the account to add.</source>
        <translation>Khóa PortOne của tài khoản cần thêm.</translation>
    </message>
    <message>
        <source>What the account to add is for: sandbox or live.</source>
        <translation>Môi trường của tài khoản cần thêm: sandbox hoặc live.</translation>
    </message>
    <message>
        <source>Country of the account to add, such as TH.</source>
        <translation>Quốc gia của tài khoản cần thêm, ví dụ TH.</translation>
    </message>
    <message>
        <source>Currency of the account to add, such as THB.</source>
        <translation>Tiền tệ của tài khoản cần thêm, ví dụ THB.</translation>
    </message>
    <message>
        <source>The account “%1” could not be tested</source>
        <translation>Không thử được tài khoản “%1”</translation>
    </message>
    <message>
        <source>The gateway accepted key and secret of “%1”.</source>
        <translation>Cổng thanh toán chấp nhận khóa và mã bí mật của “%1”.</translation>
    </message>
    <message>
        <source>The gateway did not accept the account “%1”</source>
        <translation>Cổng thanh toán không chấp nhận tài khoản “%1”</translation>
    </message>
    <message>
        <source>A test makes nothing: try again.</source>
        <translation>Lần thử không tạo ra gì: hãy thử lại.</translation>
    </message>
    <message>
        <source>The gateway is busy; the request goes on by itself at %1. Ctrl+C stops it.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Cổng thanh toán đang bận; yêu cầu sẽ tự tiếp tục lúc %1. Bấm Ctrl+C để dừng.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Hãy cho biết việc cần làm: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”: it is one of %2.</source>
        <translation>Không có lệnh “%1”: chỉ có %2.</translation>
    </message>
    <message>
        <source>%1 needs the name of a file.</source>
        <translation>%1 cần tên tệp.</translation>
    </message>
    <message>
        <source>%1 %2: there is no folder %3.</source>
        <translation>%1 %2: không có thư mục %3.</translation>
    </message>
    <message>
        <source>%1 %2: the file cannot be written.</source>
        <translation>%1 %2: không ghi được tệp.</translation>
    </message>
    <message>
        <source>--state is one of sending, created, processing, success, expired, cancelled, refused, not_sent, unknown or other; “%1” is none of them.</source>
        <translation>--state là một trong sending, created, processing, success, expired, cancelled, refused, not_sent, unknown hoặc other; không có “%1”.</translation>
    </message>
    <message>
        <source>Say where to: export --csv FILE or export --xlsx FILE.</source>
        <translation>Hãy cho biết nơi xuất: export --csv FILE hoặc export --xlsx FILE.</translation>
    </message>
    <message>
        <source>--json and --csv - would both be printed: name a file.</source>
        <translation>--json và --csv - đều sẽ in ra màn hình: hãy nêu tên tệp.</translation>
    </message>
    <message>
        <source>--xlsx %1: this is not a file.</source>
        <translation>--xlsx %1: đây không phải là tệp.</translation>
    </message>
    <message>
        <source>Name the link by order number, reference or number: %1 ORDER.</source>
        <translation>Hãy nêu link bằng mã đơn hàng, mã tham chiếu hoặc số: %1 ORDER.</translation>
    </message>
    <message>
        <source>The link “%1” was never made (%2): there is nothing to ask for.</source>
        <translation>Link “%1” chưa từng được tạo (%2): không có gì để hỏi.</translation>
    </message>
    <message>
        <source>The status of “%1” could not be asked for</source>
        <translation>Không hỏi được trạng thái của “%1”</translation>
    </message>
    <message>
        <source>Asking changes nothing: try again.</source>
        <translation>Việc hỏi không thay đổi gì: hãy thử lại.</translation>
    </message>
    <message>
        <source>The link “%1” had been cancelled before.</source>
        <translation>Link “%1” đã bị hủy từ trước.</translation>
    </message>
    <message>
        <source>The link “%1” cannot be cancelled: %2. linktill-cli status asks the gateway how it stands.</source>
        <translation>Không hủy được link “%1”: %2. linktill-cli status sẽ hỏi cổng thanh toán về tình trạng.</translation>
    </message>
    <message>
        <source>The link “%1” is cancelled.</source>
        <translation>Link “%1” đã được hủy.</translation>
    </message>
    <message>
        <source>The link “%1” may have been cancelled</source>
        <translation>Có thể link “%1” đã bị hủy</translation>
    </message>
    <message>
        <source>The link “%1” was not cancelled</source>
        <translation>Link “%1” chưa bị hủy</translation>
    </message>
    <message>
        <source>linktill-cli status asks the gateway how it stands.</source>
        <translation>linktill-cli status sẽ hỏi cổng thanh toán về tình trạng.</translation>
    </message>
    <message>
        <source>The account “%1” of this link is not in the profile; set LINKTILL_KEY and LINKTILL_SECRET to use its key.</source>
        <translation>Tài khoản “%1” của link này không có trong hồ sơ; hãy đặt LINKTILL_KEY và LINKTILL_SECRET để dùng khóa của nó.</translation>
    </message>
    <message>
        <source>The link “%1” is of the account “%2”, not of the one that LINKTILL_KEY names.</source>
        <translation>Link “%1” thuộc tài khoản “%2”, không phải tài khoản mà LINKTILL_KEY nêu.</translation>
    </message>
    <message>
        <source>This could not be written down. %1</source>
        <translation>Không ghi lại được việc này. %1</translation>
    </message>
    <message>
        <source>Cancel the link “%1” for %2 (%3, %4)? The customer cannot pay it any more, and it cannot be undone.</source>
        <extracomment>%1 is an order number, %2 an amount, %3 an account, %4 sandbox or live</extracomment>
        <translation>Hủy link “%1” trị giá %2 (%3, %4)? Khách sẽ không trả được nữa và không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Cancelling cannot be undone: say --yes when nobody can be asked.</source>
        <translation>Hủy thì không hoàn tác được: hãy thêm --yes khi không có ai để hỏi.</translation>
    </message>
    <message>
        <source>The link was not cancelled.</source>
        <translation>Link chưa bị hủy.</translation>
    </message>
    <message>
        <source>The gateway does not know this link.</source>
        <translation>Cổng thanh toán không có link này.</translation>
    </message>
    <message>
        <source>There is no link “%1”; linktill-cli list shows all.</source>
        <translation>Không có link “%1”; linktill-cli list hiện tất cả.</translation>
    </message>
    <message>
        <source>Several links are called “%1”. Name the account with --account (%2), or the link by its number.</source>
        <translation>Có nhiều link tên “%1”. Hãy nêu tài khoản bằng --account (%2), hoặc nêu số của link.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check that there is room on the disk, and that the file may be written.</source>
        <translation>Không ghi được tệp %1. Hãy kiểm tra chỗ trống trên đĩa và quyền ghi tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) exported to %1.</source>
        <translation>
            <numerusform>Đã xuất %n link ra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Số: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Số tiền: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Nội dung: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Khách hàng: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Tài khoản: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Tạo lúc: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Hết hạn: %1</translation>
    </message>
    <message>
        <source>Payment: %1 %2 %3</source>
        <extracomment>%1 is a time, %2 the gateway&apos;s word for how a payment stands, %3 why</extracomment>
        <translation>Thanh toán: %1 %2 %3</translation>
    </message>
    <message>
        <source>Only links of this state, such as created or success. May be repeated.</source>
        <translation>Chỉ link có trạng thái này, như created hoặc success. Dùng nhiều lần được.</translation>
    </message>
    <message>
        <source>Only links with this in description, customer, order number, reference or notes.</source>
        <translation>Chỉ link có chữ này trong nội dung, khách hàng, mã đơn hàng, mã tham chiếu hoặc ghi chú.</translation>
    </message>
    <message>
        <source>The links in the archive, not the others.</source>
        <translation>Các link trong kho lưu trữ, không phải link khác.</translation>
    </message>
    <message>
        <source>Export to this file of comma-separated values; - is standard output.</source>
        <translation>Xuất ra tệp CSV này; - là đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>Export to this Excel workbook.</source>
        <translation>Xuất ra sổ Excel này.</translation>
    </message>
    <message>
        <source>Order %1: the link exists, reference %2. Its address is not known; the PortOne portal shows it.</source>
        <translation>Đơn hàng %1: link đã có, mã tham chiếu %2. Không rõ địa chỉ của nó; trang quản lý PortOne có hiện.</translation>
    </message>
    <message>
        <source>Order %1: the link exists: %2</source>
        <translation>Đơn hàng %1: link đã có: %2</translation>
    </message>
    <message>
        <source>Order %1: the gateway does not know it. Send it again if it is still wanted, with the same order number.</source>
        <translation>Đơn hàng %1: cổng thanh toán không có. Nếu vẫn cần, hãy gửi lại với cùng mã đơn hàng.</translation>
    </message>
    <message>
        <source>Order %1: still not known, the gateway could not be asked.</source>
        <translation>Đơn hàng %1: vẫn chưa rõ, không hỏi được cổng thanh toán.</translation>
    </message>
    <message>
        <source>Nothing is open: the outcome of every link is known.</source>
        <translation>Không còn gì dở dang: đã rõ kết quả của mọi link.</translation>
    </message>
    <message>
        <source>The link “%1” cannot be changed: %2. linktill-cli status asks the gateway how it stands.</source>
        <translation>Không sửa được link “%1”: %2. linktill-cli status sẽ hỏi cổng thanh toán về tình trạng.</translation>
    </message>
    <message>
        <source>Nothing of the link “%1” would change; nothing was sent.</source>
        <translation>Link “%1” sẽ không thay đổi gì; chưa gửi gì đi.</translation>
    </message>
    <message>
        <source>Change the link “%1” for %2 (%3, %4) so?</source>
        <extracomment>%1 is an order number, %2 an amount, %3 an account, %4 sandbox or live</extracomment>
        <translation>Sửa link “%1” trị giá %2 (%3, %4) như vậy?</translation>
    </message>
    <message>
        <source>Say --yes when nobody can be asked whether the link is to be changed.</source>
        <translation>Hãy thêm --yes khi không có ai để hỏi có sửa link hay không.</translation>
    </message>
    <message>
        <source>The link was not changed.</source>
        <translation>Link không được sửa.</translation>
    </message>
    <message>
        <source>The link “%1” was changed.</source>
        <translation>Đã sửa link “%1”.</translation>
    </message>
    <message>
        <source>Say what to change: --set path=value, or --request FILE with the link as it is to be.</source>
        <translation>Hãy nói cần sửa gì: --set path=value, hoặc --request FILE chứa link như mong muốn.</translation>
    </message>
    <message>
        <source>%1 was not taken; the list of payment methods stays as it is. %2</source>
        <extracomment>%1 is a file&apos;s name, %2 the reason as a sentence</extracomment>
        <translation>Không dùng %1; danh sách phương thức thanh toán giữ nguyên. %2</translation>
    </message>
    <message>
        <source>The list of payment methods is now of %1.</source>
        <extracomment>%1 is a month like 2026-03</extracomment>
        <translation>Danh sách phương thức thanh toán nay là của %1.</translation>
    </message>
    <message>
        <source>The list of payment methods in %1 is not used; the one of this program is. %2</source>
        <extracomment>%1 is a file&apos;s name with its folder, %2 the reason as a sentence</extracomment>
        <translation>Danh sách phương thức thanh toán trong %1 không được dùng; chương trình dùng danh sách của mình. %2</translation>
    </message>
    <message>
        <source>Do not remember the customers of the account to add.</source>
        <translation>Không ghi nhớ khách hàng của tài khoản sắp thêm.</translation>
    </message>
    <message>
        <source>Order numbers of the account to add, such as INV-{yyyy}{mm}-{####}.</source>
        <translation>Số đơn hàng của tài khoản sẽ thêm, chẳng hạn INV-{yyyy}{mm}-{####}.</translation>
    </message>
    <message>
        <source>Take this newer list of payment methods into the profile.</source>
        <translation>Đưa danh sách phương thức thanh toán mới hơn này vào hồ sơ.</translation>
    </message>
    <message>
        <source>Choose one of both: --request or --template.</source>
        <translation>Hãy chọn một trong hai: --request hoặc --template.</translation>
    </message>
    <message>
        <source>--template needs a name.</source>
        <translation>--template cần có tên.</translation>
    </message>
    <message>
        <source>Begin with the template of this name, not with a request.</source>
        <translation>Bắt đầu từ mẫu có tên này thay cho một yêu cầu.</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Không nhập được gì từ %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không đọc được %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 lớn hơn 64 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Đã ghi vào %1: %2</translation>
    </message>
    <message>
        <source>Say what to do: %1 list, %1 import FILE or %1 export FILE.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>Hãy nói cần làm gì: %1 list, %1 import FILE hoặc %1 export FILE.</translation>
    </message>
    <message>
        <source>Name the file: %1 %2 FILE.</source>
        <translation>Hãy nêu tên tệp: %1 %2 FILE.</translation>
    </message>
    <message>
        <source>There is no template “%1” in “%2”: linktill-cli templates lists those there are.</source>
        <extracomment>%1 is a name that was typed, %2 an account</extracomment>
        <translation>Không có mẫu “%1” trong “%2”: linktill-cli templates liệt kê các mẫu hiện có.</translation>
    </message>
    <message>
        <source>--csv and --xlsx name the same file.</source>
        <translation>--csv và --xlsx chỉ cùng một tệp.</translation>
    </message>
    <message>
        <source>The answer could not be written to the output; what was asked for was done all the same.</source>
        <translation>Không ghi được câu trả lời ra đầu ra; tuy vậy việc được yêu cầu đã làm xong.</translation>
    </message>
    <message>
        <source>An argument is not text in UTF-8.</source>
        <translation>Một đối số không phải là văn bản UTF-8.</translation>
    </message>
    <message>
        <source>Specify --country and --currency to give new links of this account a country and a currency.</source>
        <translation>Chỉ định --country và --currency để link mới của tài khoản này có quốc gia và loại tiền.</translation>
    </message>
    <message>
        <source>The link “%1” can no longer be edited (%2). Mark the edit as saved?</source>
        <extracomment>%1 is an order number, %2 a status</extracomment>
        <translation>Không thể sửa link “%1” nữa (%2). Đánh dấu chỉnh sửa là đã lưu?</translation>
    </message>
    <message>
        <source>The link “%1” can no longer be edited (%2). Mark the edit as not saved?</source>
        <translation>Không thể sửa link “%1” nữa (%2). Đánh dấu chỉnh sửa là chưa lưu?</translation>
    </message>
    <message>
        <source>Edit of “%1” marked as saved. Nothing was sent.</source>
        <translation>Đã đánh dấu chỉnh sửa của “%1” là đã lưu. Không gửi gì cả.</translation>
    </message>
    <message>
        <source>Edit of “%1” marked as not saved. Nothing was sent.</source>
        <translation>Đã đánh dấu chỉnh sửa của “%1” là chưa lưu. Không gửi gì cả.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be combined with %2.</source>
        <translation>Không thể dùng %1 cùng với %2.</translation>
    </message>
    <message>
        <source>--settle is new or old.</source>
        <translation>--settle phải là new hoặc old.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>Put the backup %1 in the place of the list of your links? Links that were made after it will be missing in the list; at the gateway nothing changes. The present list is kept.</source>
        <translation>Dùng bản sao lưu %1 thay cho danh sách link của bạn? Các link tạo sau đó sẽ không có trong danh sách; ở cổng thanh toán không có gì thay đổi. Danh sách hiện tại được giữ lại.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Đã dùng bản sao lưu.</translation>
    </message>
    <message>
        <source>The list of your links is sound: there is no reason to begin anew.</source>
        <translation>Danh sách link của bạn vẫn tốt: không có lý do để bắt đầu lại.</translation>
    </message>
    <message>
        <source>Begin with an empty list? Links that were made before will be missing in it; at the gateway nothing changes.</source>
        <translation>Bắt đầu với danh sách trống? Các link tạo trước đó sẽ không có trong danh sách; ở cổng thanh toán không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The list of your links is empty now.</source>
        <translation>Danh sách link của bạn bây giờ trống.</translation>
    </message>
    <message>
        <source>The list that was there before is kept as %1.</source>
        <translation>Danh sách trước đó được giữ tại %1.</translation>
    </message>
    <message>
        <source>Another list would take the place of the present one: say --yes when nobody can be asked.</source>
        <translation>Danh sách khác sẽ thay cho danh sách hiện tại: hãy thêm --yes khi không hỏi được ai.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Say what to do: ledger backup, ledger backups, ledger restore FILE or ledger begin-anew.</source>
        <translation>Hãy cho biết cần làm gì: ledger backup, ledger backups, ledger restore FILE hoặc ledger begin-anew.</translation>
    </message>
    <message>
        <source>Edit not confirmed: %1</source>
        <translation>Chỉnh sửa chưa xác nhận: %1</translation>
    </message>
    <message>
        <source>Domain of the payment links of the account to add, where it is not the gateway&apos;s.</source>
        <translation>Tên miền của các link thanh toán của tài khoản cần thêm, nếu không phải tên miền của cổng thanh toán.</translation>
    </message>
    <message>
        <source>Cancel, change or restore without asking.</source>
        <translation>Hủy, sửa hoặc khôi phục mà không hỏi.</translation>
    </message>
    <message>
        <source>Settle an edit that had no answer: new saves it again, old keeps the link as before.</source>
        <translation>Giải quyết chỉnh sửa chưa có trả lời: new lưu lại lần nữa, old giữ link như trước.</translation>
    </message>
    <message>
        <source>Order %1: we don&apos;t know whether an edit was saved (%2). Run “linktill-cli edit %1 --settle new” to save it again, or “--settle old” to keep the link as before.</source>
        <translation>Đơn hàng %1: chưa biết chỉnh sửa đã được lưu hay chưa (%2). Chạy “linktill-cli edit %1 --settle new” để lưu lại, hoặc “--settle old” để giữ link như trước.</translation>
    </message>
    <message>
        <source>Write its QR code all the same?</source>
        <translation>Vẫn ghi mã QR của link này?</translation>
    </message>
    <message>
        <source>The link was created, but its QR code was not written: check the link first.</source>
        <translation>Link đã được tạo nhưng mã QR chưa được ghi: hãy kiểm tra link trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) should not be handed out as they are. “linktill-cli show” says why.</source>
        <translation>
            <numerusform>%n liên kết chưa nên gửi cho khách. Lệnh “linktill-cli show” cho biết lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>--json and the table would both be printed: name a file.</source>
        <translation>--json và bảng sẽ cùng được in ra: hãy nêu tên tệp.</translation>
    </message>
    <message>
        <source>Check a request, create the payment link and print it</source>
        <translation>Kiểm tra yêu cầu, tạo link thanh toán và in ra</translation>
    </message>
    <message>
        <source>Only check a request</source>
        <translation>Chỉ kiểm tra yêu cầu</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Thêm tài khoản</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>Liệt kê các tài khoản</translation>
    </message>
    <message>
        <source>Ask the gateway whether address, key and secret belong together</source>
        <translation>Hỏi cổng thanh toán xem địa chỉ, khóa và mã bí mật có khớp nhau không</translation>
    </message>
    <message>
        <source>Remove an account and its secret</source>
        <translation>Xóa tài khoản và mã bí mật của nó</translation>
    </message>
    <message>
        <source>Make an account the active one</source>
        <translation>Đặt làm tài khoản đang dùng</translation>
    </message>
    <message>
        <source>List the payment links</source>
        <translation>Liệt kê các link thanh toán</translation>
    </message>
    <message>
        <source>Show all that is known of a link</source>
        <translation>Hiển thị mọi thông tin về một link</translation>
    </message>
    <message>
        <source>Ask the gateway for the status of a link</source>
        <translation>Hỏi cổng thanh toán về trạng thái của link</translation>
    </message>
    <message>
        <source>Cancel a link at the gateway</source>
        <translation>Hủy link tại cổng thanh toán</translation>
    </message>
    <message>
        <source>Edit a link at the gateway</source>
        <translation>Sửa link tại cổng thanh toán</translation>
    </message>
    <message>
        <source>Export the links to a file</source>
        <translation>Xuất các link ra tệp</translation>
    </message>
    <message>
        <source>Ask the gateway about links whose outcome is unknown</source>
        <translation>Hỏi cổng thanh toán về những link chưa rõ kết quả</translation>
    </message>
    <message>
        <source>List the payment methods</source>
        <translation>Liệt kê các phương thức thanh toán</translation>
    </message>
    <message>
        <source>List the templates of the account</source>
        <translation>Liệt kê các mẫu của tài khoản</translation>
    </message>
    <message>
        <source>List the customers</source>
        <translation>Liệt kê khách hàng</translation>
    </message>
    <message>
        <source>Import customers from a file</source>
        <translation>Nhập khách hàng từ tệp</translation>
    </message>
    <message>
        <source>Export the customers to a file</source>
        <translation>Xuất khách hàng ra tệp</translation>
    </message>
    <message>
        <source>List the products</source>
        <translation>Liệt kê sản phẩm</translation>
    </message>
    <message>
        <source>Import products from a file</source>
        <translation>Nhập sản phẩm từ tệp</translation>
    </message>
    <message>
        <source>Export the products to a file</source>
        <translation>Xuất sản phẩm ra tệp</translation>
    </message>
    <message>
        <source>Back up the list of links</source>
        <translation>Sao lưu danh sách link</translation>
    </message>
    <message>
        <source>List the backups</source>
        <translation>Liệt kê các bản sao lưu</translation>
    </message>
    <message>
        <source>Replace the list of links with a backup</source>
        <translation>Thay danh sách link bằng một bản sao lưu</translation>
    </message>
    <message>
        <source>Start with an empty list of links</source>
        <translation>Bắt đầu với danh sách link trống</translation>
    </message>
    <message>
        <source>Print the completion script for %1</source>
        <extracomment>%1 is a shell, such as bash</extracomment>
        <translation>In tập lệnh tự hoàn thành cho %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Các lệnh:</translation>
    </message>
    <message>
        <source>Say for which shell: completion bash, completion zsh or completion fish.</source>
        <translation>Hãy cho biết dùng cho shell nào: completion bash, completion zsh hoặc completion fish.</translation>
    </message>
    <message>
        <source>What to do: one of the commands below.</source>
        <translation>Việc cần làm: một trong các lệnh bên dưới.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 không có trang tính %2.</translation>
    </message>
    <message>
        <source>The encoding is not sure: it was read as %1, and may be %2. Say which with --encoding.</source>
        <extracomment>%1 and %2 are names of encodings</extracomment>
        <translation>Không chắc về bảng mã: đã đọc là %1, cũng có thể là %2. Hãy nêu rõ bằng --encoding.</translation>
    </message>
    <message>
        <source>Columns that are not taken, with the number of rows: %1.</source>
        <extracomment>%1 lists columns, each with the number of rows</extracomment>
        <translation>Các cột không được lấy, kèm số dòng: %1.</translation>
    </message>
    <message>
        <source>Lines that are no rows: %1.</source>
        <translation>Các dòng không phải dữ liệu: %1.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Changed: %3. Left out: %4.</source>
        <translation>Mới: %1. Như cũ: %2. Thay đổi: %3. Bỏ qua: %4.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Nhận ra: %1</translation>
    </message>
    <message>
        <source>Kept in notes: %1. --json lists them.</source>
        <translation>Giữ trong ghi chú: %1. Dùng --json để liệt kê.</translation>
    </message>
    <message>
        <source>Possible duplicates: %1. --json lists them.</source>
        <translation>Có thể trùng: %1. Dùng --json để liệt kê.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Chưa lưu gì cả.</translation>
    </message>
    <message>
        <source>Read the file&apos;s columns by this mapping, which the window&apos;s import saves.</source>
        <translation>Đọc các cột theo bản ánh xạ này, do trang nhập của cửa sổ lưu.</translation>
    </message>
    <message>
        <source>Read this sheet of a workbook, counted from 1.</source>
        <translation>Đọc trang tính này của sổ tính, đếm từ 1.</translation>
    </message>
    <message>
        <source>Read the file in this encoding, such as windows-874.</source>
        <translation>Đọc tệp bằng bảng mã này, chẳng hạn windows-874.</translation>
    </message>
    <message>
        <source>What is done where somebody is known already: keep, fill or replace.</source>
        <translation>Làm gì khi đã có sẵn: keep, fill hoặc replace.</translation>
    </message>
    <message>
        <source>The sign that begins the decimals of prices: point or comma.</source>
        <translation>Dấu mở đầu phần thập phân của giá: point hoặc comma.</translation>
    </message>
    <message>
        <source>Tell what would be imported, and save nothing.</source>
        <translation>Cho biết sẽ nhập những gì, và không lưu gì.</translation>
    </message>
    <message>
        <source>Write what this program reads: google, outlook or excel.</source>
        <translation>Ghi dạng mà chương trình này đọc được: google, outlook hoặc excel.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 nhận một trong: %2.</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>%1 nhận một số từ 1.</translation>
    </message>
    <message>
        <source>New: %1. Known, and kept as they are: %2. Left out: %3.</source>
        <translation>Mới: %1. Đã có và giữ nguyên: %2. Bỏ qua: %3.</translation>
    </message>
    <message>
        <source>Save the QR code of a link</source>
        <translation>Lưu mã QR của link</translation>
    </message>
    <message>
        <source>Print a link or its receipt, or save it as PDF</source>
        <translation>In link hoặc biên nhận của nó, hoặc lưu thành PDF</translation>
    </message>
    <message>
        <source>Share a link with its customer</source>
        <translation>Chia sẻ liên kết cho khách hàng</translation>
    </message>
    <message>
        <source>Watch a link until it is paid, or its time is over</source>
        <translation>Theo dõi liên kết cho đến khi được thanh toán hoặc hết hạn</translation>
    </message>
    <message>
        <source>Completed from the rest of the file, such as a phone&apos;s country: %1. --json lists them.</source>
        <translation>Bổ sung từ phần còn lại của tệp, chẳng hạn quốc gia của số điện thoại: %1. --json liệt kê chúng.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most %1.</source>
        <translation>--timeout nhận số giây, lớn hơn 0 và nhiều nhất %1.</translation>
    </message>
    <message>
        <source>Name the file: qr ORDER --out FILE.</source>
        <translation>Hãy nêu tệp: qr ORDER --out FILE.</translation>
    </message>
    <message>
        <source>--out %1: the name must end in .png, .svg or .pdf.</source>
        <translation>--out %1: tên phải có đuôi .png, .svg hoặc .pdf.</translation>
    </message>
    <message>
        <source>Say where to, with one of --pdf FILE, --printer NAME and --raw HOST:PORT.</source>
        <translation>Hãy nêu nơi in bằng một trong --pdf FILE, --printer NAME và --raw HOST:PORT.</translation>
    </message>
    <message>
        <source>--printer needs a printer&apos;s name.</source>
        <translation>--printer cần tên máy in.</translation>
    </message>
    <message>
        <source>--raw takes a host with or without a port, such as 192.168.1.50:9100, or a device such as /dev/usb/lp0.</source>
        <translation>--raw nhận máy chủ có hoặc không có cổng, chẳng hạn 192.168.1.50:9100, hoặc thiết bị như /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>--raw prints rolls only: --layout roll58 or --layout roll80.</source>
        <translation>--raw chỉ in cuộn: --layout roll58 hoặc --layout roll80.</translation>
    </message>
    <message>
        <source>--layout is one of %1.</source>
        <translation>--layout là một trong %1.</translation>
    </message>
    <message>
        <source>--copies takes a number from 1 to 100.</source>
        <translation>--copies nhận số từ 1 đến 100.</translation>
    </message>
    <message>
        <source>--drawer goes with a roll that is printed.</source>
        <translation>--drawer chỉ dùng khi in cuộn.</translation>
    </message>
    <message>
        <source>Say how to share the link: --via %1.</source>
        <translation>Hãy nêu cách chia sẻ liên kết: --via %1.</translation>
    </message>
    <message>
        <source>--until is paid, processing, expired, cancelled or created; “%1” is none of them.</source>
        <translation>--until là paid, processing, expired, cancelled hoặc created; “%1” không phải là một trong số đó.</translation>
    </message>
    <message>
        <source>Save the QR code as this file, which ends in .png, .svg or .pdf.</source>
        <translation>Lưu mã QR thành tệp này, có đuôi .png, .svg hoặc .pdf.</translation>
    </message>
    <message>
        <source>Put this picture into it, PNG or JPEG.</source>
        <translation>Đặt ảnh này vào, PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>What to print: card, tent, sheet, roll58, roll80, receipt, or another size of these.</source>
        <translation>In gì: card, tent, sheet, roll58, roll80, receipt hoặc cỡ khác của chúng.</translation>
    </message>
    <message>
        <source>Save as this PDF file instead of printing.</source>
        <translation>Lưu thành tệp PDF này thay vì in.</translation>
    </message>
    <message>
        <source>Print on this printer of the system.</source>
        <translation>In trên máy in này của hệ thống.</translation>
    </message>
    <message>
        <source>Print a roll on this network printer or device, such as 192.168.1.50:9100 or /dev/usb/lp0.</source>
        <translation>In cuộn trên máy in mạng hoặc thiết bị này, chẳng hạn 192.168.1.50:9100 hoặc /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Print so many copies.</source>
        <translation>In số bản này.</translation>
    </message>
    <message>
        <source>Open the cash drawer at the roll printer.</source>
        <translation>Mở ngăn kéo tiền ở máy in cuộn.</translation>
    </message>
    <message>
        <source>How to share the link: mail, sms, whatsapp, line, zalo, kakaotalk, telegram, messenger, viber or message.</source>
        <translation>Cách chia sẻ liên kết: mail, sms, whatsapp, line, zalo, kakaotalk, telegram, messenger, viber hoặc message.</translation>
    </message>
    <message>
        <source>Print the address that shares the link; open nothing.</source>
        <translation>In địa chỉ dùng để chia sẻ liên kết; không mở gì.</translation>
    </message>
    <message>
        <source>Watch until the link has this status, such as paid or expired.</source>
        <translation>Theo dõi đến khi liên kết có trạng thái này, chẳng hạn paid hoặc expired.</translation>
    </message>
    <message>
        <source>Use this link all the same?</source>
        <translation>Vẫn dùng link này?</translation>
    </message>
    <message>
        <source>This link should not be used, so nothing was made of it: %1</source>
        <translation>Không nên dùng link này nên không tạo gì từ nó: %1</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Link này quá dài cho mã QR.</translation>
    </message>
    <message>
        <source>QR code saved as %1.</source>
        <translation>Đã lưu mã QR thành %1.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>Đã gửi đến máy in %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>The link “%1” can&apos;t be paid any more (%2), so no QR code was made.</source>
        <translation>Link “%1” không còn thanh toán được nữa (%2) nên không tạo mã QR.</translation>
    </message>
    <message>
        <source>The link “%1” can&apos;t be shared: %2.</source>
        <extracomment>%1 is an order number, %2 the status of a link</extracomment>
        <translation>Không thể chia sẻ liên kết “%1”: %2.</translation>
    </message>
    <message>
        <source>The customer of “%1” has no email address.</source>
        <translation>Khách hàng của “%1” không có địa chỉ email.</translation>
    </message>
    <message>
        <source>The customer of “%1” has no phone number.</source>
        <translation>Khách hàng của “%1” không có số điện thoại.</translation>
    </message>
    <message>
        <source>This link must not be shared. Nothing was opened.</source>
        <translation>Không được chia sẻ liên kết này. Chưa mở gì cả.</translation>
    </message>
    <message>
        <source>Share this link all the same?</source>
        <translation>Vẫn chia sẻ liên kết này?</translation>
    </message>
    <message>
        <source>This link should be looked at first: say --yes when nobody can be asked.</source>
        <translation>Nên xem lại liên kết này trước: dùng --yes khi không thể hỏi ai.</translation>
    </message>
    <message>
        <source>The link was not shared.</source>
        <translation>Liên kết chưa được chia sẻ.</translation>
    </message>
    <message>
        <source>The message is too long for this way, which has only the link in it. Copy the whole message from below.</source>
        <translation>Tin nhắn quá dài cho cách này nên chỉ có liên kết. Hãy sao chép toàn bộ tin nhắn bên dưới.</translation>
    </message>
    <message>
        <source>This way takes no message: copy it from below and paste it there.</source>
        <translation>Cách này không nhận tin nhắn: hãy sao chép bên dưới và dán vào đó.</translation>
    </message>
    <message>
        <source>No program could be opened for this. --print-url prints the address.</source>
        <translation>Không mở được chương trình nào. --print-url in địa chỉ ra.</translation>
    </message>
    <message>
        <source>The status of “%1” could not be asked for. Trying again.</source>
        <translation>Không thể hỏi trạng thái của “%1”. Đang thử lại.</translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>Go to the first of them</source>
        <translation>Đến mục đầu tiên</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
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
        <translation>Nhập khách hàng</translation>
    </message>
    <message>
        <source>When a customer exists</source>
        <translation>Khi khách hàng đã có</translation>
    </message>
    <message>
        <source>This file contains no customers.</source>
        <translation>Tệp này không có khách hàng nào.</translation>
    </message>
    <message>
        <source>Contacts and spreadsheets (*.csv *.txt *.tsv *.xlsx *.ods *.vcf);;All files (*)</source>
        <translation>Danh bạ và bảng tính (*.csv *.txt *.tsv *.xlsx *.ods *.vcf);;Tất cả tệp (*)</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Tên, e-mail hoặc điện thoại</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Ghi chú, chỉ mình bạn thấy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>New link for this customer</source>
        <translation>Liên kết mới cho khách hàng này</translation>
    </message>
    <message>
        <source>Make the chosen ones one</source>
        <translation>Gộp các mục đã chọn thành một</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Khách hàng mới…</translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation>Địa chỉ…</translation>
    </message>
</context>
<context>
    <name>DamageBar</name>
    <message>
        <source>Start with an empty list</source>
        <translation>Bắt đầu với danh sách trống</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>There are no drafts. A link that you begin and do not send is kept here by itself, until it is sent or you delete it.</source>
        <translation>Chưa có bản nháp. Link bạn bắt đầu mà chưa gửi sẽ tự được giữ ở đây, đến khi được gửi hoặc bạn xóa.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>ExpirySection</name>
    <message>
        <source>Stop accepting payment at a set time</source>
        <translation>Ngừng nhận thanh toán vào giờ đã đặt</translation>
    </message>
    <message>
        <source>Remind the customer</source>
        <translation>Nhắc khách hàng</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Unit, before the link expires</source>
        <translation>Đơn vị, trước khi link hết hạn</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Sends the same link with the same order number</source>
        <translation>Gửi lại chính link đó với cùng mã đơn hàng</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>the label of a field that must be filled in</extracomment>
        <translation>%1 (bắt buộc)</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Edit this link</source>
        <translation>Sửa link này</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Bắt đầu link mới</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Danh xưng</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>Hậu tố tên</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Ghi chú riêng</translation>
    </message>
    <message>
        <source>Add to private note</source>
        <translation>Thêm vào ghi chú riêng</translation>
    </message>
    <message>
        <source>Says what the next column is</source>
        <translation>Cho biết cột sau là gì</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Image URL</source>
        <translation>URL hình ảnh</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Price in the smallest unit</source>
        <translation>Giá theo đơn vị nhỏ nhất</translation>
    </message>
    <message>
        <source>Joins variants of a product</source>
        <translation>Gom các phân loại của sản phẩm</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>thanh toán</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>giao hàng</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>nhà</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>Địa chỉ %1</translation>
    </message>
    <message>
        <source>%1 address, line 1</source>
        <translation>Địa chỉ %1, dòng 1</translation>
    </message>
    <message>
        <source>%1 address, line 2</source>
        <translation>Địa chỉ %1, dòng 2</translation>
    </message>
    <message>
        <source>%1 address, line 3</source>
        <translation>Địa chỉ %1, dòng 3</translation>
    </message>
    <message>
        <source>%1 post office box</source>
        <translation>Hòm thư %1</translation>
    </message>
    <message>
        <source>%1 district</source>
        <translation>Quận/huyện %1</translation>
    </message>
    <message>
        <source>%1 city</source>
        <translation>Thành phố %1</translation>
    </message>
    <message>
        <source>%1 state</source>
        <translation>Tỉnh/bang %1</translation>
    </message>
    <message>
        <source>%1 postal code</source>
        <translation>Mã bưu chính %1</translation>
    </message>
    <message>
        <source>%1 country</source>
        <translation>Quốc gia %1</translation>
    </message>
    <message>
        <source>%1 name</source>
        <translation>Tên %1</translation>
    </message>
    <message>
        <source>%1 first name</source>
        <translation>Tên gọi %1</translation>
    </message>
    <message>
        <source>%1 last name</source>
        <translation>Họ %1</translation>
    </message>
    <message>
        <source>%1 company</source>
        <translation>Công ty %1</translation>
    </message>
    <message>
        <source>%1 email</source>
        <translation>Email %1</translation>
    </message>
    <message>
        <source>%1 phone</source>
        <translation>Điện thoại %1</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <extracomment>%1 is the code of a currency</extracomment>
        <translation>Giá bằng %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Thả tệp vào đây</translation>
    </message>
    <message>
        <source>A spreadsheet, a table of text, or contacts. Nothing is saved before you have seen what it holds.</source>
        <translation>Bảng tính, bảng dạng văn bản hoặc danh bạ. Chưa có gì được lưu trước khi bạn xem nội dung tệp.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Dấu phân cách</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>First row has headings</source>
        <translation>Hàng đầu là tiêu đề</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Ghép cột</translation>
    </message>
    <message>
        <source>Prices are written</source>
        <translation>Giá được viết</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Hiện các hàng</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Kết quả dự kiến</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Bổ sung</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Chỉ hiện các hàng này</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Tiến độ nhập</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Lưu báo cáo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Not taken, %1 rows hold something</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>Không lấy, %1 hàng có dữ liệu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Too long. Use up to %1 characters.</source>
        <translation>Quá dài. Dùng tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>The note is too long. Use up to %1 characters.</source>
        <translation>Ghi chú quá dài. Dùng tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>Too many columns. Check the separator.</source>
        <translation>Quá nhiều cột. Kiểm tra dấu phân cách.</translation>
    </message>
    <message>
        <source>A quotation mark (&quot;) opens here and is never closed.</source>
        <translation>Dấu ngoặc kép (&quot;) mở ở đây và không đóng lại.</translation>
    </message>
    <message>
        <source>Can&apos;t be read in this encoding.</source>
        <translation>Không đọc được bằng bảng mã này.</translation>
    </message>
    <message>
        <source>Enter a name, an email or a phone number.</source>
        <translation>Nhập tên, email hoặc số điện thoại.</translation>
    </message>
    <message>
        <source>This is a group, not a person.</source>
        <translation>Đây là một nhóm, không phải một người.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Nhập tên.</translation>
    </message>
    <message>
        <source>Enter one email, such as name@example.com</source>
        <translation>Nhập một email, ví dụ name@example.com</translation>
    </message>
    <message>
        <source>Enter a phone number with all its digits.</source>
        <translation>Nhập số điện thoại đủ các chữ số.</translation>
    </message>
    <message>
        <source>Spoilt by a spreadsheet: enter all digits</source>
        <translation>Bảng tính đã làm hỏng: nhập đủ các chữ số</translation>
    </message>
    <message>
        <source>Another product in this file has this barcode.</source>
        <translation>Sản phẩm khác trong tệp đã có mã vạch này.</translation>
    </message>
    <message>
        <source>Enter a price, such as 120.50</source>
        <translation>Nhập giá, ví dụ 120.50</translation>
    </message>
    <message>
        <source>Can be read in two ways. Choose above how prices are written.</source>
        <translation>Có thể đọc theo hai cách. Chọn ở trên cách viết giá.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>“%1” không phải là tiền tệ.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://</source>
        <translation>Nhập địa chỉ bắt đầu bằng https://</translation>
    </message>
    <message>
        <source>Left out: a title, a sum or the like</source>
        <translation>Bỏ qua: tiêu đề, tổng hoặc tương tự</translation>
    </message>
    <message>
        <source>“%1” goes to the private note</source>
        <translation>“%1” được đưa vào ghi chú riêng</translation>
    </message>
    <message>
        <source>“%1” is not taken</source>
        <translation>“%1” không được lấy</translation>
    </message>
    <message>
        <source>“%1” is read as %2</source>
        <translation>“%1” được đọc là %2</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>Add an item</source>
        <translation>Thêm một mặt hàng</translation>
    </message>
    <message>
        <source>Type a name or scan a barcode; 3x before it for three</source>
        <translation>Gõ tên hoặc quét mã vạch; thêm 3x phía trước nếu lấy ba cái</translation>
    </message>
    <message>
        <source>Goods…</source>
        <translation>Hàng hóa…</translation>
    </message>
    <message>
        <source>Goods found</source>
        <translation>Hàng hóa tìm thấy</translation>
    </message>
    <message>
        <source>Enter the price</source>
        <translation>Nhập giá</translation>
    </message>
    <message>
        <source>Add to goods…</source>
        <translation>Thêm vào hàng hóa…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Add to the items</source>
        <translation>Thêm vào danh sách mặt hàng</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Items</source>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>No items. Add them when the customer should see what the amount is made of.</source>
        <translation>Chưa có mặt hàng. Hãy thêm nếu muốn khách thấy số tiền gồm những gì.</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Phí giao hàng</translation>
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
        <translation>Bắt đầu liên kết mới</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Hiện các liên kết</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Hiện khách hàng</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Hiện các bản nháp</translation>
    </message>
    <message>
        <source>Show the goods</source>
        <translation>Hiện hàng hóa</translation>
    </message>
    <message>
        <source>Open a request from a file</source>
        <translation>Mở yêu cầu từ tệp</translation>
    </message>
    <message>
        <source>Save the request as a file</source>
        <translation>Lưu yêu cầu thành tệp</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Tìm hoặc làm bất cứ việc gì</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Hiện tất cả phím tắt</translation>
    </message>
    <message>
        <source>Use the first to ninth account</source>
        <translation>Dùng tài khoản thứ nhất đến thứ chín</translation>
    </message>
    <message>
        <source>Create the link</source>
        <translation>Tạo liên kết</translation>
    </message>
    <message>
        <source>Copy the link that was just made</source>
        <translation>Sao chép liên kết vừa tạo</translation>
    </message>
    <message>
        <source>Undo the last change of the form</source>
        <translation>Hoàn tác thay đổi gần nhất của biểu mẫu</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Begin another link like this one</source>
        <translation>Bắt đầu một liên kết khác giống liên kết này</translation>
    </message>
    <message>
        <source>Add an item by name or barcode</source>
        <translation>Thêm mặt hàng theo tên hoặc mã vạch</translation>
    </message>
    <message>
        <source>Find a field or section</source>
        <translation>Tìm một ô hoặc một mục</translation>
    </message>
    <message>
        <source>Stop editing a link</source>
        <translation>Ngừng sửa liên kết</translation>
    </message>
    <message>
        <source>Search the links</source>
        <translation>Tìm trong các liên kết</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Sao chép liên kết</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Mở liên kết trong trình duyệt</translation>
    </message>
    <message>
        <source>Ask for the status</source>
        <translation>Hỏi trạng thái</translation>
    </message>
    <message>
        <source>Edit the link</source>
        <translation>Sửa liên kết</translation>
    </message>
    <message>
        <source>Make another like the chosen one</source>
        <translation>Tạo một liên kết khác giống liên kết đã chọn</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Hiện mã QR</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Đưa vào kho lưu trữ</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Lấy ra khỏi kho lưu trữ</translation>
    </message>
    <message>
        <source>Cancel the link</source>
        <translation>Hủy liên kết</translation>
    </message>
    <message>
        <source>Undo what was archived</source>
        <translation>Hoàn tác việc lưu trữ</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Thêm một hàng</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>Xóa các hàng đã chọn</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Chuyển hàng lên</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Chuyển hàng xuống</translation>
    </message>
    <message>
        <source>Delete the chosen drafts</source>
        <translation>Xóa các bản nháp đã chọn</translation>
    </message>
    <message>
        <source>Bring deleted drafts back</source>
        <translation>Khôi phục các bản nháp đã xóa</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>New link for the chosen customer</source>
        <translation>Liên kết mới cho khách hàng đã chọn</translation>
    </message>
    <message>
        <source>Delete the chosen customers</source>
        <translation>Xoá khách hàng đã chọn</translation>
    </message>
    <message>
        <source>Bring deleted customers back</source>
        <translation>Khôi phục khách hàng đã xoá</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a span of keys: Ctrl+1 to Ctrl+9</extracomment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>New link and editing a link</source>
        <translation>Liên kết mới và sửa liên kết</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Tables in the form</source>
        <translation>Bảng trong biểu mẫu</translation>
    </message>
    <message>
        <source>List of drafts</source>
        <translation>Danh sách bản nháp</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does and the key for it: New link (Ctrl+N)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Dùng một mẫu</translation>
    </message>
    <message>
        <source>Save the form as a template</source>
        <translation>Lưu biểu mẫu làm mẫu</translation>
    </message>
    <message>
        <source>Rename the chosen template</source>
        <translation>Đổi tên mẫu đã chọn</translation>
    </message>
    <message>
        <source>Delete the chosen template</source>
        <translation>Xóa mẫu đã chọn</translation>
    </message>
    <message>
        <source>Bring deleted templates back</source>
        <translation>Khôi phục các mẫu đã xóa</translation>
    </message>
    <message>
        <source>List of templates</source>
        <translation>Danh sách mẫu</translation>
    </message>
    <message>
        <source>Send a link again whose outcome is open</source>
        <translation>Gửi lại link chưa rõ kết quả</translation>
    </message>
    <message>
        <source>Put an open link down as not wanted any more</source>
        <translation>Đánh dấu link chưa rõ kết quả là không cần nữa</translation>
    </message>
    <message>
        <source>Edit the link that was just created</source>
        <translation>Sửa link vừa tạo</translation>
    </message>
    <message>
        <source>Check the status of the link that was just created</source>
        <translation>Kiểm tra trạng thái của link vừa tạo</translation>
    </message>
    <message>
        <source>Delete the chosen goods</source>
        <translation>Xoá hàng hóa đã chọn</translation>
    </message>
    <message>
        <source>List of goods</source>
        <translation>Danh sách hàng hóa</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Đến lỗi tiếp theo</translation>
    </message>
    <message>
        <source>Cancel, or leave the page</source>
        <translation>Hủy hoặc rời trang</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Show the link to the customer</source>
        <translation>Hiện liên kết cho khách xem</translation>
    </message>
    <message>
        <source>Print the link that was just created, or its receipt</source>
        <translation>In link vừa tạo hoặc biên nhận của nó</translation>
    </message>
    <message>
        <source>Create a fresh link in place of an expired one</source>
        <translation>Tạo liên kết mới thay cho liên kết đã hết hạn</translation>
    </message>
    <message>
        <source>Send the selected links to their customers again</source>
        <translation>Gửi lại các liên kết đã chọn cho khách hàng</translation>
    </message>
    <message>
        <source>Print the link or its receipt</source>
        <translation>In link hoặc biên nhận của nó</translation>
    </message>
    <message>
        <source>Pay as the customer of the selected message</source>
        <translation>Thanh toán với vai khách của tin nhắn đang chọn</translation>
    </message>
    <message>
        <source>Let that customer’s payment fail</source>
        <translation>Để thanh toán của khách đó thất bại</translation>
    </message>
    <message>
        <source>Leave as that customer, without paying</source>
        <translation>Rời đi với vai khách đó, không thanh toán</translation>
    </message>
    <message>
        <source>Pause or continue the practice clock</source>
        <translation>Tạm dừng hoặc chạy tiếp đồng hồ tập dùng</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Tập dùng</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Create a practice link with an email or phone number</source>
        <translation>Tạo link tập dùng có email hoặc số điện thoại</translation>
    </message>
    <message>
        <source>Read the customer’s message</source>
        <translation>Đọc tin nhắn của khách</translation>
    </message>
    <message>
        <source>Pay as the customer</source>
        <translation>Thanh toán với vai khách</translation>
    </message>
    <message>
        <source>Create a link with a wrong amount</source>
        <translation>Tạo link có số tiền sai</translation>
    </message>
    <message>
        <source>Cancel that link</source>
        <translation>Hủy link đó</translation>
    </message>
    <message>
        <source>Create it again with the right amount</source>
        <translation>Tạo lại với số tiền đúng</translation>
    </message>
    <message>
        <source>Create a link that expires in 2 hours</source>
        <translation>Tạo link hết hạn sau 2 giờ</translation>
    </message>
    <message>
        <source>Set the clock to ×60, or jump</source>
        <translation>Đặt đồng hồ ×60, hoặc nhảy tới</translation>
    </message>
    <message>
        <source>Let the link expire</source>
        <translation>Để link hết hạn</translation>
    </message>
    <message>
        <source>Create a fresh link</source>
        <translation>Tạo link mới thay thế</translation>
    </message>
    <message>
        <source>Switch on Answer lost</source>
        <translation>Bật “Mất câu trả lời”</translation>
    </message>
    <message>
        <source>Create a link. Its status becomes unknown</source>
        <translation>Tạo link. Trạng thái sẽ là không rõ</translation>
    </message>
    <message>
        <source>Switch off Answer lost</source>
        <translation>Tắt “Mất câu trả lời”</translation>
    </message>
    <message>
        <source>Check the link until it is found</source>
        <translation>Kiểm tra link đến khi tìm thấy</translation>
    </message>
    <message>
        <source>Create a link with an email or phone number</source>
        <translation>Tạo link có email hoặc số điện thoại</translation>
    </message>
    <message>
        <source>See the link turn to Paid</source>
        <translation>Xem link chuyển thành đã thanh toán</translation>
    </message>
    <message>
        <source>Read the receipt in the inbox</source>
        <translation>Đọc biên nhận trong hộp thư</translation>
    </message>
    <message>
        <source>First link</source>
        <translation>Link đầu tiên</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>Một lỗi nhầm</translation>
    </message>
    <message>
        <source>An expiry</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>A lost answer</source>
        <translation>Câu trả lời bị mất</translation>
    </message>
    <message>
        <source>Paid, with receipt</source>
        <translation>Đã trả, có biên nhận</translation>
    </message>
</context>
<context>
    <name>LinkDetail</name>
    <message>
        <source>Choose a link to see its QR code, its history and what was sent.</source>
        <translation>Chọn một link để xem mã QR, lịch sử và nội dung đã gửi.</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Link thanh toán</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Sao chép link</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Hiện mã QR</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Cập nhật trạng thái</translation>
    </message>
    <message>
        <source>Another like this</source>
        <translation>Tạo thêm link tương tự</translation>
    </message>
    <message>
        <source>Cancel link…</source>
        <translation>Hủy link…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Not wanted any more…</source>
        <translation>Không cần nữa…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>LinkFilters</name>
    <message>
        <source>Search links</source>
        <translation>Tìm link</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>Tạo khi nào</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Thêm bộ lọc</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>to, including</source>
        <translation>đến hết ngày</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người tạo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Số tiền từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
</context>
<context>
    <name>LinkGuard</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Và %n link nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this link?</source>
        <translation>Dùng link này?</translation>
    </message>
    <message>
        <source>Use these links?</source>
        <translation>Dùng các link này?</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>Dùng link</translation>
    </message>
    <message>
        <source>Use links</source>
        <translation>Dùng các link</translation>
    </message>
    <message>
        <source>Don&apos;t use it</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Don&apos;t use them</source>
        <translation>Không dùng</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Gửi lại…</translation>
    </message>
    <message>
        <source>Send all links that await payment to their customers again, one after the other</source>
        <translation>Lần lượt gửi lại mọi liên kết đang chờ thanh toán cho khách hàng</translation>
    </message>
</context>
<context>
    <name>LogoText</name>
    <message>
        <source>The logo %1 can&apos;t be read.</source>
        <translation>Không đọc được logo %1.</translation>
    </message>
    <message>
        <source>The logo %1 is too large: 8 MB at most.</source>
        <translation>Logo %1 quá lớn: tối đa 8 MB.</translation>
    </message>
    <message>
        <source>The logo %1 is not a picture that Linktill reads. Use PNG or JPEG.</source>
        <translation>Logo %1 không phải là ảnh mà Linktill đọc được. Hãy dùng PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>The logo %1 has too many pixels: 30 million at most.</source>
        <translation>Logo %1 có quá nhiều điểm ảnh: tối đa 30 triệu.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Giới thiệu về %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Cài đặt...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Thoát %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ẩn %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Ẩn mục khác</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New link</source>
        <translation>Link mới</translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation>Mở yêu cầu…</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>Lưu yêu cầu…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>About Linktill</source>
        <translation>Giới thiệu Linktill</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Hiện nhật ký</translation>
    </message>
    <message>
        <source>Offline: nothing can be sent now.</source>
        <translation>Ngoại tuyến: hiện không gửi được gì.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Tập dùng</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
</context>
<context>
    <name>MerchantSection</name>
    <message>
        <source>Shop name</source>
        <translation>Tên cửa hàng</translation>
    </message>
    <message>
        <source>Country of sale</source>
        <translation>Quốc gia bán hàng</translation>
    </message>
    <message>
        <source>Logo (web address)</source>
        <translation>Logo (địa chỉ web)</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Mã khuyến mãi</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
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
        <translation>Thêm phương thức</translation>
    </message>
    <message>
        <source>Methods, in the order the customer sees them</source>
        <translation>Các phương thức, theo thứ tự khách thấy</translation>
    </message>
    <message>
        <source>None chosen: the customer sees every method of the account.</source>
        <translation>Chưa chọn: khách sẽ thấy mọi phương thức của tài khoản.</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Show the shipping details at the checkout</source>
        <translation>Hiện thông tin giao hàng ở trang thanh toán</translation>
    </message>
    <message>
        <source>Show a back button at the checkout</source>
        <translation>Hiện nút quay lại ở trang thanh toán</translation>
    </message>
    <message>
        <source>The checkout is embedded in a page of yours</source>
        <translation>Trang thanh toán được nhúng vào một trang của bạn</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox (thử nghiệm)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live (thật)</translation>
    </message>
    <message>
        <source>Where the link comes from</source>
        <translation>Link được tạo từ đâu</translation>
    </message>
    <message>
        <source>Desk (default)</source>
        <translation>Quầy (mặc định)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Trang thanh toán</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>None. The gateway reports payments to these addresses of your server.</source>
        <translation>Chưa có. Cổng thanh toán báo các khoản thanh toán đến những địa chỉ này trên máy chủ của bạn.</translation>
    </message>
    <message>
        <source>Field 1 of your own</source>
        <translation>Trường riêng 1</translation>
    </message>
    <message>
        <source>Field 2 of your own</source>
        <translation>Trường riêng 2</translation>
    </message>
    <message>
        <source>Field 3 of your own</source>
        <translation>Trường riêng 3</translation>
    </message>
    <message>
        <source>Field 4 of your own</source>
        <translation>Trường riêng 4</translation>
    </message>
    <message>
        <source>Field 5 of your own</source>
        <translation>Trường riêng 5</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Scan to pay</source>
        <translation>Quét mã để thanh toán</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>TẬP DÙNG</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>MÔI TRƯỜNG THỬ</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day on paper; see Qt&apos;s QLocale::toString for the letters</extracomment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Phí giao hàng</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>No expiry date</source>
        <translation>Không có ngày hết hạn</translation>
    </message>
    <message>
        <source>Pay by %1, %2</source>
        <extracomment>on paper; %1 is a day, %2 a time of day</extracomment>
        <translation>Thanh toán trước %2, %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận thanh toán</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Mã đơn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã thanh toán</translation>
    </message>
    <message>
        <source>PortOne reference</source>
        <translation>Mã tham chiếu</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Cảm ơn quý khách</translation>
    </message>
    <message>
        <source>Not a tax invoice</source>
        <translation>Không phải hóa đơn thuế</translation>
    </message>
</context>
<context>
    <name>PaperLayout</name>
    <message>
        <source>Card %1</source>
        <translation>Thẻ %1</translation>
    </message>
    <message>
        <source>Table tent, folded %1</source>
        <translation>Bảng để bàn, %1 gấp đôi</translation>
    </message>
    <message>
        <source>Labels %1 × %2 (%3)</source>
        <extracomment>labels on a sheet: columns × rows, then the maker&apos;s article</extracomment>
        <translation>Nhãn %1 × %2 (%3)</translation>
    </message>
    <message>
        <source>Sheet of %1 × %2, %3</source>
        <extracomment>cards on a sheet to cut apart: columns × rows, then the paper&apos;s size</extracomment>
        <translation>Tờ %1 × %2, %3</translation>
    </message>
    <message>
        <source>Roll %1 mm</source>
        <translation>Cuộn %1 mm</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Biên nhận %1</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>This link isn&apos;t paid yet, so there is no receipt.</source>
        <translation>Link này chưa được thanh toán nên chưa có biên nhận.</translation>
    </message>
    <message>
        <source>This link is already paid, so that nobody should pay it again. Print its receipt instead.</source>
        <translation>Link này đã được thanh toán, không ai nên trả lại lần nữa. Hãy in biên nhận.</translation>
    </message>
    <message>
        <source>This link can no longer be paid, so there is nothing to print.</source>
        <translation>Link này không còn thanh toán được nữa nên không có gì để in.</translation>
    </message>
    <message>
        <source>The URL of this link isn&apos;t known, so there is nothing to scan.</source>
        <translation>Không biết URL của link này nên không có gì để quét.</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <source>Same as billing</source>
        <translation>Giống thông tin hóa đơn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Địa chỉ, dòng thứ hai</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Mã bưu chính</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Tỉnh hoặc bang</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Country in words</source>
        <translation>Tên quốc gia</translation>
    </message>
    <message>
        <source>Language or region code</source>
        <translation>Mã ngôn ngữ hoặc vùng</translation>
    </message>
    <message>
        <source>Paste address…</source>
        <translation>Dán địa chỉ…</translation>
    </message>
    <message>
        <source>Spreads a block of text over these fields; shows first what goes where</source>
        <translation>Chia đoạn chữ vào các ô này; cho xem trước phần nào vào ô nào</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an address</source>
        <translation>Dán địa chỉ</translation>
    </message>
    <message>
        <source>Address, or a block of text with name, phone and e-mail</source>
        <translation>Địa chỉ, hoặc đoạn chữ có tên, điện thoại và e-mail</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Phần nào vào ô nào</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Điền vào</translation>
    </message>
    <message>
        <source>Paste as one line</source>
        <translation>Dán thành một dòng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0.00</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Nội dung thanh toán</translation>
    </message>
    <message>
        <source>School fees, class XII B</source>
        <translation>Học phí, lớp 12B</translation>
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
        <translation>Cửa hàng của bạn</translation>
    </message>
    <message>
        <source>Payment request from %1: %2</source>
        <extracomment>%1: shop, %2: amount</extracomment>
        <translation>Yêu cầu thanh toán từ %1: %2</translation>
    </message>
    <message>
        <source>Reminder: pay %1</source>
        <translation>Nhắc nhở: thanh toán %1</translation>
    </message>
    <message>
        <source>Reminder: pay %1 by %2</source>
        <extracomment>%1: amount, %2: date and time</extracomment>
        <translation>Nhắc nhở: thanh toán %1 trước %2</translation>
    </message>
    <message>
        <source>Receipt: %1 paid to %2</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>Biên nhận: đã trả %1 cho %2</translation>
    </message>
    <message>
        <source>The link for %1 from %2 has expired</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>Link thanh toán %1 từ %2 đã hết hạn</translation>
    </message>
    <message>
        <source>%1 asks you to pay %2.</source>
        <extracomment>%1: shop, %2: amount</extracomment>
        <translation>%1 đề nghị bạn thanh toán %2.</translation>
    </message>
    <message>
        <source>Your payment of %1 to %2 is still open.</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>Khoản thanh toán %1 cho %2 của bạn vẫn chưa hoàn tất.</translation>
    </message>
    <message>
        <source>Thank you. Your payment of %1 to %2 is complete.</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>Cảm ơn bạn. Khoản thanh toán %1 cho %2 đã hoàn tất.</translation>
    </message>
    <message>
        <source>The time to pay %1 to %2 is over, and nothing was charged. Ask the shop for a new link.</source>
        <extracomment>%1: amount, %2: shop</extracomment>
        <translation>Đã hết thời gian thanh toán %1 cho %2 và không có khoản nào bị trừ. Hãy xin cửa hàng một link mới.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Xin chào,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Xin chào %1,</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <translation>Link có hiệu lực đến %1.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Đơn hàng %1</translation>
    </message>
    <message>
        <source>Practice: no real money is charged.</source>
        <translation>Thực hành: không trừ tiền thật.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Đến %1.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Tập dùng</translation>
    </message>
    <message>
        <source>Try everything here. Customers and payments are pretend.</source>
        <translation>Hãy thử mọi thứ ở đây. Khách và thanh toán chỉ là giả lập.</translation>
    </message>
    <message>
        <source>Use the practice account</source>
        <translation>Dùng tài khoản tập dùng</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Bắt đầu lại…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Tạm dừng đồng hồ</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Nhảy đến</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Ngày…</translation>
    </message>
    <message>
        <source>No messages yet. Create a practice link with an email or phone number. What the customer gets appears here.</source>
        <translation>Chưa có tin nhắn. Hãy tạo link tập dùng có email hoặc số điện thoại. Những gì khách nhận được sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Create practice link</source>
        <translation>Tạo link tập dùng</translation>
    </message>
    <message>
        <source>Customers’ inbox</source>
        <translation>Hộp thư của khách</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Quay lại hộp thư</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Sao chép link</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời đi</translation>
    </message>
    <message>
        <source>Open checkout</source>
        <translation>Mở trang thanh toán</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Sự cố</translation>
    </message>
</context>
<context>
    <name>PracticeProgram</name>
    <message>
        <source>No port of 127.0.0.1 is free to listen on.</source>
        <translation>Không còn cổng mạng nào của 127.0.0.1 để lắng nghe.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 is in use or not allowed.</source>
        <translation>Cổng mạng %1 của 127.0.0.1 đang được dùng hoặc không được phép.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; 0 takes a free one.</source>
        <translation>Lắng nghe ở cổng mạng này của 127.0.0.1; 0 là chọn một cổng còn trống.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>The PortOne key to accept; made at random otherwise.</source>
        <translation>Khóa PortOne được chấp nhận; nếu không nêu sẽ tạo ngẫu nhiên.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>khóa</translation>
    </message>
    <message>
        <source>The secret that goes with the key. Never a real one: other users of this computer can see it.</source>
        <translation>Mã bí mật đi cùng khóa. Không dùng mã thật: người dùng khác trên máy này có thể thấy.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>Start the gateway&apos;s clock at this time, as 2024-07-20T09:00:00Z.</source>
        <translation>Cho đồng hồ của cổng bắt đầu từ thời điểm này, ví dụ 2024-07-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>ISO time</source>
        <translation>thời điểm ISO</translation>
    </message>
    <message>
        <source>Language of the sentences: en, th or vi.</source>
        <translation>Ngôn ngữ của các câu: en, th hoặc vi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; see --help.</source>
        <translation>Không cần &quot;%1&quot; ở đây; xem --help.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port cần một số từ 0 đến 65535.</translation>
    </message>
    <message>
        <source>--key and --secret go together: give both or none.</source>
        <translation>--key và --secret đi cùng nhau: nêu cả hai hoặc không nêu gì.</translation>
    </message>
    <message>
        <source>--key must be letters, digits, - and _ only.</source>
        <translation>--key chỉ gồm chữ cái, chữ số, - và _.</translation>
    </message>
    <message>
        <source>--secret must not be empty.</source>
        <translation>--secret không được để trống.</translation>
    </message>
    <message>
        <source>--language is en, th or vi.</source>
        <translation>--language là en, th hoặc vi.</translation>
    </message>
    <message>
        <source>--clock must be a time such as 2024-07-20T09:00:00Z.</source>
        <translation>--clock cần một thời điểm, ví dụ 2024-07-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>A payment gateway to practise with, on this computer only. Prints one line of JSON with its address, key and secret, then runs until it is interrupted.</source>
        <translation>Cổng thanh toán để tập dùng, chỉ trên máy này. In một dòng JSON gồm địa chỉ, khóa và mã bí mật, rồi chạy đến khi bị ngắt.</translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation>Hiện phần này rồi thoát.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Hiện phiên bản rồi thoát.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>What the customer sees</source>
        <translation>Khách hàng sẽ thấy</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>No price yet. It is asked for in the link.</source>
        <translation>Chưa có giá. Giá sẽ được hỏi khi tạo liên kết.</translation>
    </message>
</context>
<context>
    <name>ProductSubject</name>
    <message>
        <source>Import products</source>
        <translation>Nhập sản phẩm</translation>
    </message>
    <message>
        <source>When a product exists</source>
        <translation>Khi sản phẩm đã có</translation>
    </message>
    <message>
        <source>This file contains no products.</source>
        <translation>Tệp này không có sản phẩm nào.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Bảng tính (*.csv *.txt *.tsv *.xlsx *.ods);;Tất cả tệp (*)</translation>
    </message>
</context>
<context>
    <name>ProductsDialog</name>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Name or barcode</source>
        <translation>Tên hoặc mã vạch</translation>
    </message>
    <message>
        <source>There are no goods yet. What you add here is found while you type or scan items.</source>
        <translation>Chưa có hàng hóa nào. Những gì bạn thêm ở đây sẽ được tìm thấy khi bạn gõ hoặc quét mặt hàng.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ReferencesSection</name>
    <message>
        <source>Order number</source>
        <translation>Mã đơn hàng</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Mã mới</translation>
    </message>
    <message>
        <source>Link reference of your own</source>
        <translation>Mã tham chiếu link của bạn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>No notes. They travel with the payment and are shown in the back office.</source>
        <translation>Chưa có ghi chú. Ghi chú đi kèm khoản thanh toán và hiện trên trang quản lý.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>The backup takes the place of the list of your links. Links that were made after it will be missing in the list; at the gateway nothing changes. The list as it is now is kept beside it, and nothing is overwritten.</source>
        <translation>Bản sao lưu sẽ thay cho danh sách link của bạn. Các link tạo sau đó sẽ không có trong danh sách; ở cổng thanh toán không có gì thay đổi. Danh sách hiện tại được giữ bên cạnh, không có gì bị ghi đè.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Để nguyên</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Payment link</source>
        <translation>Link thanh toán</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Sao chép link</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Copy QR</source>
        <translation>Sao chép QR</translation>
    </message>
    <message>
        <source>Save QR…</source>
        <translation>Lưu QR…</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Link mới</translation>
    </message>
    <message>
        <source>Create fresh link</source>
        <translation>Tạo link mới thay thế</translation>
    </message>
    <message>
        <source>Show in Links</source>
        <translation>Xem trong trang Link</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>ReturnPagesSection</name>
    <message>
        <source>Where the customer goes after the checkout.</source>
        <translation>Nơi khách được đưa đến sau khi rời trang thanh toán.</translation>
    </message>
    <message>
        <source>After a payment</source>
        <translation>Sau khi thanh toán</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>After a failed payment</source>
        <translation>Sau khi thanh toán không thành công</translation>
    </message>
    <message>
        <source>While a payment is pending</source>
        <translation>Khi thanh toán còn chờ xử lý</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Quay lại cửa hàng</translation>
    </message>
</context>
<context>
    <name>ScheduleSection</name>
    <message>
        <source>Send at a set time</source>
        <translation>Gửi vào giờ đã đặt</translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Creating the link…</source>
        <translation>Đang tạo link…</translation>
    </message>
    <message>
        <source>Creating the link</source>
        <translation>Đang tạo link</translation>
    </message>
    <message>
        <source>Waiting for the gateway. The form stays as it is.</source>
        <translation>Đang chờ cổng thanh toán. Thông tin đã điền vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>The gateway can send the link to the customer. You can also copy it and send it yourself.</source>
        <translation>Cổng thanh toán có thể gửi link cho khách. Bạn cũng có thể sao chép link và tự gửi.</translation>
    </message>
    <message>
        <source>Send to the customer by e-mail</source>
        <translation>Gửi cho khách qua e-mail</translation>
    </message>
    <message>
        <source>Send to the customer by text message</source>
        <translation>Gửi cho khách qua tin nhắn SMS</translation>
    </message>
    <message>
        <source>Send as soon as the link is created</source>
        <translation>Gửi ngay khi tạo xong link</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Offer it in all accounts</source>
        <translation>Dùng được trong mọi tài khoản</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>There are no templates yet. “Save the form…” makes one of what is in the form now. In its texts {customer}, {order}, {date} and {amount} are filled in when a link is made.</source>
        <translation>Chưa có mẫu nào. “Lưu biểu mẫu…” tạo một mẫu từ những gì đang có trong biểu mẫu. Trong các đoạn chữ của nó, {customer}, {order}, {date} và {amount} được điền khi tạo link.</translation>
    </message>
    <message>
        <source>New links begin with this template</source>
        <translation>Link mới bắt đầu với mẫu này</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>Lưu biểu mẫu…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Mở trang tải xuống</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Linktill doesn&apos;t mention this version again unless you check for updates.</source>
        <translation>Linktill sẽ không nhắc lại phiên bản này trừ khi bạn kiểm tra cập nhật.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Mã đơn hàng</translation>
    </message>
    <message>
        <source>Link reference</source>
        <translation>Mã tham chiếu link</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Tên khách hàng</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>E-mail khách hàng</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>Điện thoại khách hàng</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Cửa hàng</translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation>Tên cửa hàng</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Back page</source>
        <translation>Trang quay lại cửa hàng</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation>Mã khuyến mãi</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Shipping charges</source>
        <translation>Phí giao hàng</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation>Tên trên hóa đơn</translation>
    </message>
    <message>
        <source>Billing surname</source>
        <translation>Họ trên hóa đơn</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation>E-mail hóa đơn</translation>
    </message>
    <message>
        <source>Billing phone</source>
        <translation>Điện thoại hóa đơn</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Địa chỉ hóa đơn</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation>Tên người nhận hàng</translation>
    </message>
    <message>
        <source>Shipping surname</source>
        <translation>Họ người nhận hàng</translation>
    </message>
    <message>
        <source>Shipping e-mail</source>
        <translation>E-mail giao hàng</translation>
    </message>
    <message>
        <source>Shipping phone</source>
        <translation>Điện thoại giao hàng</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Địa chỉ giao hàng</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>Trang sau khi thanh toán</translation>
    </message>
    <message>
        <source>Page after a failed payment</source>
        <translation>Trang sau khi thanh toán không thành công</translation>
    </message>
    <message>
        <source>Page while a payment is pending</source>
        <translation>Trang khi thanh toán còn chờ xử lý</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Hạn dùng</translation>
    </message>
    <message>
        <source>Sending time</source>
        <translation>Giờ gửi</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <source>Reminder unit</source>
        <translation>Đơn vị của lời nhắc</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation>Báo qua e-mail</translation>
    </message>
    <message>
        <source>Notify by phone</source>
        <translation>Báo qua điện thoại</translation>
    </message>
    <message>
        <source>Show shipping details</source>
        <translation>Hiện thông tin giao hàng</translation>
    </message>
    <message>
        <source>Show back button</source>
        <translation>Hiện nút quay lại</translation>
    </message>
    <message>
        <source>Embedded checkout</source>
        <translation>Trang thanh toán nhúng</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Phương thức thanh toán</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>User field 1</source>
        <translation>Trường riêng 1</translation>
    </message>
    <message>
        <source>User field 2</source>
        <translation>Trường riêng 2</translation>
    </message>
    <message>
        <source>User field 3</source>
        <translation>Trường riêng 3</translation>
    </message>
    <message>
        <source>User field 4</source>
        <translation>Trường riêng 4</translation>
    </message>
    <message>
        <source>User field 5</source>
        <translation>Trường riêng 5</translation>
    </message>
    <message>
        <source>Billing address, line 1</source>
        <translation>Địa chỉ hóa đơn, dòng 1</translation>
    </message>
    <message>
        <source>Billing address, line 2</source>
        <translation>Địa chỉ hóa đơn, dòng 2</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Thành phố trên hóa đơn</translation>
    </message>
    <message>
        <source>Billing state or province</source>
        <translation>Tỉnh hoặc bang trên hóa đơn</translation>
    </message>
    <message>
        <source>Billing postal code</source>
        <translation>Mã bưu chính trên hóa đơn</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Quốc gia trên hóa đơn</translation>
    </message>
    <message>
        <source>Billing country name</source>
        <translation>Tên quốc gia trên hóa đơn</translation>
    </message>
    <message>
        <source>Billing address language</source>
        <translation>Ngôn ngữ địa chỉ hóa đơn</translation>
    </message>
    <message>
        <source>Shipping address, line 1</source>
        <translation>Địa chỉ giao hàng, dòng 1</translation>
    </message>
    <message>
        <source>Shipping address, line 2</source>
        <translation>Địa chỉ giao hàng, dòng 2</translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation>Thành phố giao hàng</translation>
    </message>
    <message>
        <source>Shipping state or province</source>
        <translation>Tỉnh hoặc bang giao hàng</translation>
    </message>
    <message>
        <source>Shipping postal code</source>
        <translation>Mã bưu chính giao hàng</translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation>Quốc gia giao hàng</translation>
    </message>
    <message>
        <source>Shipping country name</source>
        <translation>Tên quốc gia giao hàng</translation>
    </message>
    <message>
        <source>Shipping address language</source>
        <translation>Ngôn ngữ địa chỉ giao hàng</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Mặt hàng %1</translation>
    </message>
    <message>
        <source>Item %1: article number</source>
        <translation>Mặt hàng %1: mã hàng</translation>
    </message>
    <message>
        <source>Item %1: name</source>
        <translation>Mặt hàng %1: tên</translation>
    </message>
    <message>
        <source>Item %1: price</source>
        <translation>Mặt hàng %1: giá</translation>
    </message>
    <message>
        <source>Item %1: quantity</source>
        <translation>Mặt hàng %1: số lượng</translation>
    </message>
    <message>
        <source>Item %1: picture</source>
        <translation>Mặt hàng %1: hình ảnh</translation>
    </message>
    <message>
        <source>Item %1: more details</source>
        <translation>Mặt hàng %1: chi tiết thêm</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Ghi chú %1</translation>
    </message>
    <message>
        <source>Note %1: name</source>
        <translation>Ghi chú %1: tên</translation>
    </message>
    <message>
        <source>Note %1: text</source>
        <translation>Ghi chú %1: nội dung</translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation>Phương thức thanh toán %1</translation>
    </message>
    <message>
        <source>Payment method %1: channel</source>
        <translation>Phương thức thanh toán %1: kênh</translation>
    </message>
    <message>
        <source>Payment method %1: method</source>
        <translation>Phương thức thanh toán %1: phương thức</translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>%1 has no decimals: %2 is not a whole amount.</source>
        <translation>%1 không dùng phần lẻ: %2 không phải số nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n decimal(s): %2 has %3.</source>
        <extracomment>%1 is a currency, %2 an amount, %3 how many decimals that amount has</extracomment>
        <translation>
            <numerusform>%1 có tối đa %n chữ số thập phân: %2 có %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an amount. Use digits only, with one decimal sign where there are decimals.</source>
        <translation>“%1” không phải số tiền. Chỉ dùng chữ số, kèm một dấu thập phân nếu có phần lẻ.</translation>
    </message>
    <message>
        <source>%1 is below zero. Enter a figure without minus sign.</source>
        <translation>%1 nhỏ hơn 0. Hãy nhập số không có dấu trừ.</translation>
    </message>
    <message>
        <source>This is zero. Enter more than zero.</source>
        <translation>Số này bằng 0. Hãy nhập số lớn hơn 0.</translation>
    </message>
    <message>
        <source>%1 is larger than any amount that can be sent.</source>
        <translation>%1 lớn hơn mọi số tiền có thể gửi.</translation>
    </message>
    <message>
        <source>The amount is %1, but the items with shipping and discount come to %2.</source>
        <translation>Số tiền là %1, nhưng mặt hàng cùng phí giao hàng và giảm giá cộng lại là %2.</translation>
    </message>
    <message>
        <source>“%1” is not a currency in use. Write its three capital letters, like THB.</source>
        <translation>“%1” không phải tiền tệ đang dùng. Hãy viết ba chữ in hoa, ví dụ THB.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>dấu cách</translation>
    </message>
    <message>
        <source>This holds a character that the gateway may read differently (%1) and then refuse the link. Letters, digits, dot, hyphen and underscore are safe.</source>
        <extracomment>%1 is a list of characters: &quot;a space, ~, *&quot;</extracomment>
        <translation>Ở đây có ký tự mà cổng thanh toán có thể đọc khác đi (%1) rồi từ chối link. Chữ cái, chữ số, dấu chấm, gạch nối và gạch dưới thì an toàn.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number that exists. Begin with + and the code of the country.</source>
        <translation>“%1” không phải số điện thoại có thật. Hãy bắt đầu bằng dấu + và mã quốc gia.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number in use in %2. For another country begin with + and its code.</source>
        <extracomment>%2 is a country</extracomment>
        <translation>“%1” không phải số điện thoại đang dùng ở %2. Với quốc gia khác, hãy bắt đầu bằng dấu + và mã quốc gia đó.</translation>
    </message>
    <message>
        <source>“%1” does not look like a postal code of %2.</source>
        <translation>“%1” không giống mã bưu chính của %2.</translation>
    </message>
    <message>
        <source>“%1” does not look like a postal code of %2, such as %3.</source>
        <extracomment>%2 is a country, %3 an example of a postal code there</extracomment>
        <translation>“%1” không giống mã bưu chính của %2, ví dụ %3.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <extracomment>%1 is a field: &quot;Order number is needed.&quot;</extracomment>
        <translation>Cần điền mục này: %1.</translation>
    </message>
    <message>
        <source>This holds an invisible control character (%1). Type the text anew.</source>
        <translation>Ở đây có ký tự điều khiển ẩn (%1). Hãy gõ lại nội dung.</translation>
    </message>
    <message>
        <source>This holds half of a character, which cannot be sent. Type the text anew.</source>
        <translation>Ở đây có nửa ký tự không gửi đi được. Hãy gõ lại nội dung.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here: this has %1.</source>
        <extracomment>%1 is how many characters there are now</extracomment>
        <translation>
            <numerusform>Ở đây chỉ vừa tối đa %n ký tự: hiện có %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a country. Write its two capital letters, like TH.</source>
        <translation>“%1” không phải quốc gia. Hãy viết hai chữ in hoa, ví dụ TH.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Choose one of these: %2.</source>
        <translation>Không dùng được “%1” ở đây. Hãy chọn một trong các giá trị: %2.</translation>
    </message>
    <message>
        <source>“%1” was used before. Every link needs its own.</source>
        <translation>“%1” đã dùng trước đây. Mỗi link cần một mã riêng.</translation>
    </message>
    <message>
        <source>“%1” is not a whole web address, like https://example.com/thanks.</source>
        <translation>“%1” không phải địa chỉ web đầy đủ, ví dụ https://example.com/thanks.</translation>
    </message>
    <message>
        <source>“%1” must begin with https://.</source>
        <translation>“%1” phải bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>“%1” is not a whole e-mail address, like name@example.com.</source>
        <translation>“%1” không phải địa chỉ e-mail đầy đủ, ví dụ name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time, like 2030-07-28T18:30:00.000Z.</source>
        <translation>“%1” không phải ngày kèm giờ, ví dụ 2030-07-28T18:30:00.000Z.</translation>
    </message>
    <message>
        <source>%1 does not exist: the clocks go forward then. Choose another time.</source>
        <translation>Không có giờ %1: lúc đó đồng hồ được chỉnh tới. Hãy chọn giờ khác.</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks go back then. Choose another time.</source>
        <translation>Giờ %1 có hai lần: lúc đó đồng hồ được chỉnh lùi. Hãy chọn giờ khác.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Giờ này đã qua. Hãy chọn giờ muộn hơn.</translation>
    </message>
    <message>
        <source>The link would have expired before it is sent. Send it earlier, or let it expire later.</source>
        <translation>Link sẽ hết hạn trước khi được gửi. Hãy gửi sớm hơn, hoặc để link hết hạn muộn hơn.</translation>
    </message>
    <message>
        <source>Choose one of both: send now, or send at a set time.</source>
        <translation>Chỉ chọn một trong hai: gửi ngay, hoặc gửi vào giờ đã đặt.</translation>
    </message>
    <message>
        <source>To send the link, fill in the customer&apos;s e-mail or phone.</source>
        <translation>Để gửi link, hãy điền e-mail hoặc điện thoại của khách.</translation>
    </message>
    <message>
        <source>To notify by e-mail, fill in the customer&apos;s e-mail.</source>
        <translation>Để báo qua e-mail, hãy điền e-mail của khách.</translation>
    </message>
    <message>
        <source>To notify by phone, fill in the customer&apos;s phone.</source>
        <translation>Để báo qua điện thoại, hãy điền điện thoại của khách.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of hours or days. Use digits only, from 1 on.</source>
        <translation>“%1” không phải số giờ hoặc số ngày nguyên. Chỉ dùng chữ số, từ 1 trở lên.</translation>
    </message>
    <message>
        <source>A reminder counts back from the expiry: set an expiry, or leave the reminder out.</source>
        <translation>Lời nhắc tính lùi từ lúc hết hạn: hãy đặt hạn dùng, hoặc bỏ lời nhắc.</translation>
    </message>
    <message>
        <source>The reminder would come before the link is sent. Let it come closer to the expiry.</source>
        <translation>Lời nhắc sẽ đến trước khi link được gửi. Hãy để lời nhắc gần lúc hết hạn hơn.</translation>
    </message>
    <message>
        <source>This payment method is chosen twice: %1.</source>
        <translation>Phương thức thanh toán này được chọn hai lần: %1.</translation>
    </message>
    <message>
        <source>Choose both, the channel and the method.</source>
        <translation>Hãy chọn cả hai: kênh và phương thức.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <extracomment>%1 is a payment method, %2 a currency</extracomment>
        <translation>%1 không nhận %2.</translation>
    </message>
    <message>
        <source>%1 needs this: %2.</source>
        <extracomment>%1 is one or more payment methods, %2 a field
----------
%1 is a payment channel, %2 a field: &quot;Komoju needs this: Billing name.&quot;</extracomment>
        <translation>%1 cần mục này: %2.</translation>
    </message>
    <message>
        <source>%1 takes whole amounts only in %2.</source>
        <extracomment>%1 is a payment channel, %2 a currency</extracomment>
        <translation>%1 chỉ nhận số tiền không có phần lẻ bằng %2.</translation>
    </message>
    <message>
        <source>%1 is not listed for %2: customers may not be offered it.</source>
        <extracomment>%1 is a payment method, %2 &quot;sandbox&quot; or &quot;live&quot;</extracomment>
        <translation>%1 không có trong danh sách của %2: khách có thể không thấy phương thức này.</translation>
    </message>
    <message>
        <source>%1 is not listed for customers in %2: they may not be offered it.</source>
        <extracomment>%1 is a payment method, %2 a country</extracomment>
        <translation>%1 không có trong danh sách cho khách ở %2: khách có thể không thấy phương thức này.</translation>
    </message>
    <message>
        <source>%1 with %2 is not among the payment methods known here. Check how it is written.</source>
        <extracomment>%1 is a channel&apos;s key, %2 a method&apos;s key</extracomment>
        <translation>%1 với %2 không nằm trong các phương thức thanh toán đã biết. Hãy kiểm tra cách viết.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of pieces. Use digits only, from 1 on.</source>
        <translation>“%1” không phải số lượng nguyên. Chỉ dùng chữ số, từ 1 trở lên.</translation>
    </message>
    <message>
        <source>This must be a JSON object, like {&quot;colour&quot;: &quot;red&quot;}, or empty.</source>
        <translation>Đây phải là một đối tượng JSON, ví dụ {&quot;colour&quot;: &quot;red&quot;}, hoặc để trống.</translation>
    </message>
    <message>
        <source>This note has no name. Give it one.</source>
        <translation>Ghi chú này chưa có tên. Hãy đặt tên cho ghi chú.</translation>
    </message>
    <message>
        <source>Another note has the name “%1” already.</source>
        <translation>Đã có ghi chú khác mang tên “%1”.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>văn bản trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>một đối tượng trong ngoặc nhọn</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>một danh sách trong ngoặc vuông</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>The request cannot be read as JSON: %1, at byte %2.</source>
        <extracomment>%1 is a reason in the words of the reader, %2 a position</extracomment>
        <translation>Không đọc được yêu cầu dưới dạng JSON: %1, ở byte %2.</translation>
    </message>
    <message>
        <source>The request must be one JSON object in braces.</source>
        <translation>Yêu cầu phải là một đối tượng JSON trong ngoặc nhọn.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 are read.</source>
        <translation>Yêu cầu quá lớn: chỉ đọc tối đa %1.</translation>
    </message>
    <message>
        <source>This must be %1, but is %2.</source>
        <extracomment>%1 and %2 are kinds of values: &quot;This must be a number, but is text in quotation marks.&quot;</extracomment>
        <translation>Đây phải là %1, nhưng lại là %2.</translation>
    </message>
    <message>
        <source>The gateway has no field with this name.</source>
        <translation>Cổng thanh toán không có trường nào tên như vậy.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address was not found.</source>
        <translation>Không tìm thấy địa chỉ của cổng thanh toán.</translation>
    </message>
    <message>
        <source>Nothing answers at the gateway&apos;s address.</source>
        <translation>Không có gì trả lời ở địa chỉ của cổng thanh toán.</translation>
    </message>
    <message>
        <source>The gateway did not pick up in time.</source>
        <translation>Cổng thanh toán không phản hồi kịp.</translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation>Không kết nối được mạng.</translation>
    </message>
    <message>
        <source>No safe connection to the gateway could be made.</source>
        <translation>Không tạo được kết nối an toàn đến cổng thanh toán.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <translation>Proxy của mạng này không cho yêu cầu đi qua.</translation>
    </message>
    <message>
        <source>It was cancelled before anything was sent.</source>
        <translation>Đã hủy khi chưa gửi gì đi.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address does not begin with https, so key and payment would travel in the open.</source>
        <translation>Địa chỉ của cổng thanh toán không bắt đầu bằng https, nên khóa và thông tin thanh toán sẽ bị lộ trên đường truyền.</translation>
    </message>
    <message>
        <source>The request could not be made: the account&apos;s key or secret is missing.</source>
        <translation>Không lập được yêu cầu: thiếu khóa hoặc mã bí mật của tài khoản.</translation>
    </message>
    <message>
        <source>The connection to the gateway failed.</source>
        <translation>Kết nối đến cổng thanh toán không thành công.</translation>
    </message>
    <message>
        <source>Check the internet connection and the address, then send again.</source>
        <translation>Hãy kiểm tra kết nối Internet và địa chỉ, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Check the address; when practising, start the practice gateway. Then send again.</source>
        <translation>Hãy kiểm tra địa chỉ; khi tập dùng, hãy bật cổng tập dùng. Sau đó gửi lại.</translation>
    </message>
    <message>
        <source>Check the internet connection, then send again.</source>
        <translation>Hãy kiểm tra kết nối Internet, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a shop&apos;s or hotel&apos;s network, sign in there first. Then send again.</source>
        <translation>Hãy kiểm tra ngày giờ của máy này. Nếu dùng mạng của cửa hàng hay khách sạn, hãy đăng nhập mạng trước. Sau đó gửi lại.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then send again.</source>
        <translation>Hãy kiểm tra thiết lập proxy của máy này, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Send again whenever you like.</source>
        <translation>Bạn có thể gửi lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Hãy dùng địa chỉ bắt đầu bằng https.</translation>
    </message>
    <message>
        <source>Fill in key and secret, then send again.</source>
        <translation>Hãy điền khóa và mã bí mật, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation>Hãy gửi lại sau giây lát.</translation>
    </message>
    <message>
        <source>The request was sent, but the connection broke before the answer came.</source>
        <translation>Yêu cầu đã gửi, nhưng kết nối bị ngắt trước khi có trả lời.</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time.</source>
        <translation>Yêu cầu đã gửi, nhưng không nhận được trả lời đầy đủ kịp lúc.</translation>
    </message>
    <message>
        <source>It was cancelled after the request had been sent.</source>
        <translation>Đã hủy sau khi yêu cầu được gửi đi.</translation>
    </message>
    <message>
        <source>The gateway had a fault while it handled the request.</source>
        <translation>Cổng thanh toán gặp lỗi khi xử lý yêu cầu.</translation>
    </message>
    <message>
        <source>The gateway pointed to another address, which is not followed.</source>
        <translation>Cổng thanh toán chỉ sang một địa chỉ khác, nhưng địa chỉ đó không được dùng.</translation>
    </message>
    <message>
        <source>The answer was far longer than an answer should be and was not read.</source>
        <translation>Trả lời dài hơn nhiều so với mức cho phép nên không được đọc.</translation>
    </message>
    <message>
        <source>An answer came that could not be understood.</source>
        <translation>Có trả lời nhưng không hiểu được.</translation>
    </message>
    <message>
        <source>Wait a few minutes and look the order number up before sending again.</source>
        <translation>Hãy chờ vài phút và tra mã đơn hàng trước khi gửi lại.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and look the order number up before sending again.</source>
        <translation>Hãy kiểm tra địa chỉ của cổng thanh toán và tra mã đơn hàng trước khi gửi lại.</translation>
    </message>
    <message>
        <source>Check that this network lets you through to the gateway, and look the order number up before sending again.</source>
        <translation>Hãy kiểm tra xem mạng này có cho bạn đến cổng thanh toán không, và tra mã đơn hàng trước khi gửi lại.</translation>
    </message>
    <message>
        <source>Look the order number up before sending again.</source>
        <translation>Hãy tra mã đơn hàng trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The link was not created</source>
        <translation>Chưa tạo được link</translation>
    </message>
    <message>
        <source>The link may have been created</source>
        <translation>Có thể link đã được tạo</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a short title without full stop, %2 and %3 are whole sentences</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>The gateway found something wrong in the request.</source>
        <translation>Cổng thanh toán thấy có chỗ chưa đúng trong yêu cầu.</translation>
    </message>
    <message>
        <source>Correct what it names below and create the link again.</source>
        <translation>Hãy sửa những mục nêu bên dưới và tạo lại link.</translation>
    </message>
    <message>
        <source>The order number or link reference was used before.</source>
        <translation>Mã đơn hàng hoặc mã tham chiếu link đã dùng trước đây.</translation>
    </message>
    <message>
        <source>If this very link was wanted, it may exist already: look it up by its order number. For another link use a new number.</source>
        <translation>Nếu bạn cần đúng link này, có thể link đã có sẵn: hãy tra theo mã đơn hàng. Nếu cần link khác, hãy dùng mã mới.</translation>
    </message>
    <message>
        <source>The gateway did not accept the account&apos;s key.</source>
        <translation>Cổng thanh toán không chấp nhận khóa của tài khoản.</translation>
    </message>
    <message>
        <source>The gateway did not accept the signature.</source>
        <translation>Cổng thanh toán không chấp nhận chữ ký.</translation>
    </message>
    <message>
        <source>The gateway knows no merchant with this key.</source>
        <translation>Cổng thanh toán không biết cửa hàng nào có khóa này.</translation>
    </message>
    <message>
        <source>The gateway did not accept the amount.</source>
        <translation>Cổng thanh toán không chấp nhận số tiền.</translation>
    </message>
    <message>
        <source>Check the amount and its decimals.</source>
        <translation>Hãy kiểm tra số tiền và phần lẻ.</translation>
    </message>
    <message>
        <source>The key of a payment channel is wrong or missing.</source>
        <translation>Khóa của một kênh thanh toán bị sai hoặc thiếu.</translation>
    </message>
    <message>
        <source>Check the set-up of the channel on the PortOne portal, or leave it out.</source>
        <translation>Hãy kiểm tra thiết lập của kênh trên trang quản lý PortOne, hoặc bỏ kênh đó.</translation>
    </message>
    <message>
        <source>The gateway did not accept the order number.</source>
        <translation>Cổng thanh toán không chấp nhận mã đơn hàng.</translation>
    </message>
    <message>
        <source>Use a new one made of letters, digits and hyphens.</source>
        <translation>Hãy dùng mã mới gồm chữ cái, chữ số và gạch nối.</translation>
    </message>
    <message>
        <source>The gateway did not accept this computer&apos;s proof of identity.</source>
        <translation>Cổng thanh toán không chấp nhận thông tin xác thực của máy này.</translation>
    </message>
    <message>
        <source>The gateway did not accept a payment method.</source>
        <translation>Cổng thanh toán không chấp nhận một phương thức thanh toán.</translation>
    </message>
    <message>
        <source>Choose another method, or none to offer all.</source>
        <translation>Hãy chọn phương thức khác, hoặc không chọn để dùng tất cả.</translation>
    </message>
    <message>
        <source>The gateway did not accept the currency.</source>
        <translation>Cổng thanh toán không chấp nhận tiền tệ này.</translation>
    </message>
    <message>
        <source>Choose a currency that the account can take.</source>
        <translation>Hãy chọn tiền tệ mà tài khoản nhận được.</translation>
    </message>
    <message>
        <source>The amount and the currency do not go together.</source>
        <translation>Số tiền và tiền tệ không khớp nhau.</translation>
    </message>
    <message>
        <source>Check both.</source>
        <translation>Hãy kiểm tra cả hai.</translation>
    </message>
    <message>
        <source>The amount is below the minimum.</source>
        <translation>Số tiền thấp hơn mức tối thiểu.</translation>
    </message>
    <message>
        <source>Ask for more, or choose a method with a lower minimum.</source>
        <translation>Hãy thu số tiền lớn hơn, hoặc chọn phương thức có mức tối thiểu thấp hơn.</translation>
    </message>
    <message>
        <source>The amount is above the maximum.</source>
        <translation>Số tiền cao hơn mức tối đa.</translation>
    </message>
    <message>
        <source>Ask for less, or split the amount over several links.</source>
        <translation>Hãy thu số tiền nhỏ hơn, hoặc chia ra nhiều link.</translation>
    </message>
    <message>
        <source>The gateway did not accept the link reference.</source>
        <translation>Cổng thanh toán không chấp nhận mã tham chiếu link.</translation>
    </message>
    <message>
        <source>Use another reference, or leave it empty.</source>
        <translation>Hãy dùng mã tham chiếu khác, hoặc để trống.</translation>
    </message>
    <message>
        <source>The account&apos;s key is wrong for this request.</source>
        <translation>Khóa của tài khoản không đúng cho yêu cầu này.</translation>
    </message>
    <message>
        <source>The gateway did not accept a reference number.</source>
        <translation>Cổng thanh toán không chấp nhận một mã tham chiếu.</translation>
    </message>
    <message>
        <source>Use new references and create the link again.</source>
        <translation>Hãy dùng mã tham chiếu mới và tạo lại link.</translation>
    </message>
    <message>
        <source>The gateway did not accept the account&apos;s secret.</source>
        <translation>Cổng thanh toán không chấp nhận mã bí mật của tài khoản.</translation>
    </message>
    <message>
        <source>The gateway has a fault of its own.</source>
        <translation>Cổng thanh toán đang gặp lỗi.</translation>
    </message>
    <message>
        <source>Try again in a few minutes with the same order number.</source>
        <translation>Hãy thử lại sau vài phút với cùng mã đơn hàng.</translation>
    </message>
    <message>
        <source>The gateway found no record of this.</source>
        <translation>Cổng thanh toán không tìm thấy dữ liệu này.</translation>
    </message>
    <message>
        <source>Check the order number and the account.</source>
        <translation>Hãy kiểm tra mã đơn hàng và tài khoản.</translation>
    </message>
    <message>
        <source>The gateway has a record like this already.</source>
        <translation>Cổng thanh toán đã có dữ liệu giống như vậy.</translation>
    </message>
    <message>
        <source>Look the order number up before creating another link.</source>
        <translation>Hãy tra mã đơn hàng trước khi tạo link khác.</translation>
    </message>
    <message>
        <source>The account does not support a payment channel.</source>
        <translation>Tài khoản không hỗ trợ một kênh thanh toán.</translation>
    </message>
    <message>
        <source>Leave that channel out, or have PortOne set it up.</source>
        <translation>Hãy bỏ kênh đó, hoặc nhờ PortOne thiết lập.</translation>
    </message>
    <message>
        <source>A payment channel does not support this payment.</source>
        <translation>Một kênh thanh toán không hỗ trợ khoản thanh toán này.</translation>
    </message>
    <message>
        <source>Choose another channel for this currency and country.</source>
        <translation>Hãy chọn kênh khác cho tiền tệ và quốc gia này.</translation>
    </message>
    <message>
        <source>The gateway did not accept a return page.</source>
        <translation>Cổng thanh toán không chấp nhận một trang quay về.</translation>
    </message>
    <message>
        <source>Check the web addresses of the return pages.</source>
        <translation>Hãy kiểm tra địa chỉ web của các trang quay về.</translation>
    </message>
    <message>
        <source>The gateway left the request pending.</source>
        <translation>Cổng thanh toán để yêu cầu ở trạng thái chờ xử lý.</translation>
    </message>
    <message>
        <source>The gateway could not do it.</source>
        <translation>Cổng thanh toán không thực hiện được.</translation>
    </message>
    <message>
        <source>A bank or card company said no.</source>
        <translation>Ngân hàng hoặc công ty thẻ đã từ chối.</translation>
    </message>
    <message>
        <source>A payment provider behind the gateway said no.</source>
        <translation>Nhà cung cấp thanh toán phía sau cổng đã từ chối.</translation>
    </message>
    <message>
        <source>The gateway said no.</source>
        <translation>Cổng thanh toán đã từ chối.</translation>
    </message>
    <message>
        <source>%1 In its own words: %2.</source>
        <extracomment>%1 is a sentence of ours, %2 what the gateway said, in its own words</extracomment>
        <translation>%1 Nguyên văn: %2.</translation>
    </message>
    <message>
        <source>%1 It names: %2.</source>
        <extracomment>%1 is a sentence, %2 a field: &quot;The gateway did not accept the amount. It names: Amount.&quot;</extracomment>
        <translation>%1 Mục được nêu: %2.</translation>
    </message>
    <message>
        <source>No link exists. If the words above do not help, ask PortOne and name the code %1.</source>
        <translation>Chưa có link nào. Nếu thông tin trên chưa đủ, hãy hỏi PortOne và cho biết mã %1.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Tập dùng</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Thật</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>Cửa hàng tập dùng</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>Đã có tài khoản mang tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Hãy đặt tên cho tài khoản.</translation>
    </message>
    <message>
        <source>Enter the PortOne key.</source>
        <translation>Hãy nhập khóa PortOne.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must begin with https. Plain http is for this computer itself only.</source>
        <translation>Địa chỉ của cổng thanh toán phải bắt đầu bằng https. Chỉ chính máy này mới dùng được http thường.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Không có tài khoản này.</translation>
    </message>
    <message>
        <source>The practice shop is always there: it cannot be changed or removed.</source>
        <translation>Cửa hàng tập dùng luôn có sẵn: không sửa hay xóa được.</translation>
    </message>
    <message>
        <source>The accounts could not be written. Check that the profile&apos;s folder can be written to and that the disk is not full.</source>
        <translation>Không ghi được các tài khoản. Hãy kiểm tra xem thư mục của hồ sơ có ghi được không và ổ đĩa có còn chỗ không.</translation>
    </message>
    <message>
        <source>The file with the accounts could not be read, and no copy of it could be made, so nothing is changed in it: %1.</source>
        <extracomment>%1 is a reason, not translated</extracomment>
        <translation>Không đọc được tệp tài khoản và cũng không sao lưu được, nên tệp được giữ nguyên: %1.</translation>
    </message>
    <message>
        <source>A part of the account “%1” could not be read and was left out. The file was kept as %2; look the account over.</source>
        <extracomment>%1 is the name of an account, %2 a file name</extracomment>
        <translation>Không đọc được một phần của tài khoản “%1” nên phần đó bị bỏ qua. Tệp cũ được giữ lại thành %2; hãy xem lại tài khoản này.</translation>
    </message>
    <message>
        <source>The file with the accounts could not be read. It was kept as %1; the accounts have to be added again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Không đọc được tệp tài khoản. Tệp cũ được giữ lại thành %1; cần thêm lại các tài khoản.</translation>
    </message>
    <message>
        <source>The account “%1” could not be read. The file was kept as %2; the other accounts are unharmed.</source>
        <extracomment>%1 is the name of an account, %2 a file name</extracomment>
        <translation>Không đọc được tài khoản “%1”. Tệp cũ được giữ lại thành %2; các tài khoản khác vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Chùm khóa đang khóa. Hãy mở khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>The keychain was not opened. Try again and allow Linktill to use it.</source>
        <translation>Chùm khóa chưa được mở. Hãy thử lại và cho phép Linktill dùng.</translation>
    </message>
    <message>
        <source>This computer runs no keychain, and Linktill keeps secrets nowhere else. Install GNOME Keyring, KWallet, or KeePassXC with its Secret Service, then try again.</source>
        <translation>Máy này không có chùm khóa, và Linktill không lưu mã bí mật ở nơi nào khác. Hãy cài GNOME Keyring, KWallet, hoặc KeePassXC có bật Secret Service, rồi thử lại.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this account. Enter it again in the account&apos;s settings.</source>
        <translation>Chùm khóa không có mã bí mật của tài khoản này. Hãy nhập lại trong thiết lập của tài khoản.</translation>
    </message>
    <message>
        <source>The keychain did not work: %1.</source>
        <extracomment>%1 is what the keychain said, not translated</extracomment>
        <translation>Chùm khóa không hoạt động: %1.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>không nêu lý do</translation>
    </message>
    <message>
        <source>The request says “%1”, but the account is for %2. Choose another account, or take this field out.</source>
        <extracomment>%1 and %2 are &quot;sandbox&quot; or &quot;live&quot;</extracomment>
        <translation>Yêu cầu ghi “%1”, nhưng tài khoản dành cho %2. Hãy chọn tài khoản khác, hoặc bỏ trường này.</translation>
    </message>
    <message>
        <source>The gateway did not accept this and said: “%1”.</source>
        <extracomment>%1 is the gateway&apos;s own message, not translated</extracomment>
        <translation>Cổng thanh toán không chấp nhận mục này và báo: “%1”.</translation>
    </message>
    <message>
        <source>This computer is offline: it is connected to no network.</source>
        <translation>Máy này đang ngoại tuyến: không kết nối với mạng nào.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first: a page of its own came, and nothing reached the gateway.</source>
        <translation>Mạng này yêu cầu đăng nhập trước: chỉ nhận được trang của chính mạng, và chưa có gì đến cổng thanh toán.</translation>
    </message>
    <message>
        <source>The account&apos;s token has ended; the gateway would not take it any more.</source>
        <translation>Token của tài khoản đã hết hạn; cổng thanh toán sẽ không chấp nhận nữa.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the account&apos;s secret could not be used.</source>
        <translation>Chùm khóa của máy này đang khóa nên không dùng được mã bí mật của tài khoản.</translation>
    </message>
    <message>
        <source>Access to the keychain of this computer was not allowed, so the account&apos;s secret could not be used.</source>
        <translation>Quyền truy cập chùm khóa của máy này bị từ chối nên không dùng được mã bí mật của tài khoản.</translation>
    </message>
    <message>
        <source>This computer has no keychain, the safe place for the account&apos;s secret.</source>
        <translation>Máy này không có chùm khóa, nơi an toàn để giữ mã bí mật của tài khoản.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not work as it should.</source>
        <translation>Chùm khóa của máy này không hoạt động bình thường.</translation>
    </message>
    <message>
        <source>The keychain of this computer holds no secret for this account.</source>
        <translation>Chùm khóa của máy này không có mã bí mật của tài khoản này.</translation>
    </message>
    <message>
        <source>Nothing was sent. Keep the secret for this session only, or ask who looks after this computer.</source>
        <translation>Chưa gửi gì đi. Hãy chỉ giữ mã bí mật cho phiên này, hoặc hỏi người quản lý máy này.</translation>
    </message>
    <message>
        <source>Nothing was sent. Install GNOME Keyring, KWallet, or KeePassXC with its Secret Service turned on, sign in again and try again; or keep the secret for this session only.</source>
        <translation>Chưa gửi gì đi. Hãy cài GNOME Keyring, KWallet, hoặc KeePassXC có bật Secret Service, đăng nhập lại vào máy rồi thử lại; hoặc chỉ giữ mã bí mật cho phiên này.</translation>
    </message>
    <message>
        <source>Check that this network leads to the internet, then send again.</source>
        <translation>Hãy kiểm tra xem mạng này có ra được Internet không, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Connect to the internet by Wi-Fi or cable, then send again.</source>
        <translation>Hãy kết nối Internet bằng Wi-Fi hoặc cáp, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Open any web page in a browser, sign in to this network, then send again.</source>
        <translation>Hãy mở một trang web bất kỳ trong trình duyệt, đăng nhập mạng này, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Ask the merchant&apos;s back office for a new token, enter it in the account&apos;s settings, then send again.</source>
        <translation>Hãy xin token mới từ hệ thống quản lý của cửa hàng, nhập vào thiết lập của tài khoản, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Nothing was sent. Unlock the keychain, usually with the password of your computer, then try again.</source>
        <translation>Chưa gửi gì đi. Hãy mở khóa chùm khóa, thường bằng mật khẩu của máy, rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again and allow access when the computer asks.</source>
        <translation>Chưa gửi gì đi. Hãy thử lại và cho phép khi máy hỏi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Sign out of this computer and in again, then try again.</source>
        <translation>Chưa gửi gì đi. Hãy đăng xuất khỏi máy này, đăng nhập lại, rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the secret in the account&apos;s settings, then try again.</source>
        <translation>Chưa gửi gì đi. Hãy nhập mã bí mật trong thiết lập của tài khoản, rồi thử lại.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first: it answered with a page of its own in place of the gateway.</source>
        <translation>Mạng này yêu cầu đăng nhập trước: mạng đã trả lời bằng trang của mình thay cho cổng thanh toán.</translation>
    </message>
    <message>
        <source>The gateway was busy and gave no link back, but it knows this order number: a link for it exists.</source>
        <translation>Cổng thanh toán bận và không trả về link, nhưng có biết mã đơn hàng này: đã có link cho mã đó.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and sign in to this network. Then look the order number up before sending again.</source>
        <translation>Hãy mở một trang web bất kỳ trong trình duyệt và đăng nhập mạng này. Sau đó tra mã đơn hàng trước khi gửi lại.</translation>
    </message>
    <message>
        <source>Do not send it again: look the order number up, or find the link on the PortOne portal.</source>
        <translation>Đừng gửi lại: hãy tra mã đơn hàng, hoặc tìm link trên trang quản lý PortOne.</translation>
    </message>
    <message>
        <source>The link exists already</source>
        <translation>Link đã có sẵn</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and compare the PortOne key with the one on the PortOne portal.</source>
        <translation>Hãy mở thiết lập của tài khoản và so khóa PortOne với khóa trên trang quản lý PortOne.</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and enter the PortOne secret anew. If it is right, keep spaces, ~ and * out of the order number and the return pages.</source>
        <translation>Hãy mở thiết lập của tài khoản và nhập lại mã bí mật PortOne. Nếu mã đúng, đừng để dấu cách, ~ và * trong mã đơn hàng và các trang quay về.</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and check that the PortOne key is whole and the gateway&apos;s address the right one.</source>
        <translation>Hãy mở thiết lập của tài khoản và kiểm tra xem khóa PortOne có đầy đủ và địa chỉ của cổng thanh toán có đúng không.</translation>
    </message>
    <message>
        <source>This merchant account is not active at the gateway.</source>
        <translation>Tài khoản cửa hàng này chưa hoạt động ở cổng thanh toán.</translation>
    </message>
    <message>
        <source>Ask PortOne to activate it, or choose another account. The key that was used stands in the account&apos;s settings.</source>
        <translation>Hãy nhờ PortOne kích hoạt tài khoản, hoặc chọn tài khoản khác. Khóa đã dùng có trong thiết lập của tài khoản.</translation>
    </message>
    <message>
        <source>Key and environment do not go together: a sandbox key makes no live links, and a live key no sandbox links.</source>
        <translation>Khóa và môi trường không khớp nhau: khóa thử nghiệm (sandbox) không tạo được link thật, và khóa thật (live) không tạo được link thử nghiệm.</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and choose the environment that the key is for.</source>
        <translation>Hãy mở thiết lập của tài khoản và chọn đúng môi trường của khóa.</translation>
    </message>
    <message>
        <source>Check that the computer&apos;s clock is right. Then enter the PortOne secret, or a new token, in the account&apos;s settings.</source>
        <translation>Hãy kiểm tra đồng hồ của máy. Sau đó nhập mã bí mật PortOne, hoặc token mới, trong thiết lập của tài khoản.</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and check that key and secret belong to the same account.</source>
        <translation>Hãy mở thiết lập của tài khoản và kiểm tra xem khóa và mã bí mật có thuộc cùng một tài khoản không.</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and enter the PortOne secret anew, as the PortOne portal shows it.</source>
        <translation>Hãy mở thiết lập của tài khoản và nhập lại mã bí mật PortOne đúng như trên trang quản lý PortOne.</translation>
    </message>
    <message>
        <source>The gateway has more requests than it takes at a time.</source>
        <translation>Cổng thanh toán đang có nhiều yêu cầu hơn mức nhận được cùng lúc.</translation>
    </message>
    <message>
        <source>No link exists. Wait a few minutes, then send again.</source>
        <translation>Chưa có link nào. Hãy chờ vài phút rồi gửi lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind. The gateway&apos;s time was used instead; set the clock right.</source>
        <extracomment>%1 is a length of time: &quot;10 minutes&quot;</extracomment>
        <translation>Đồng hồ của máy này chậm %1. Giờ của cổng thanh toán đã được dùng thay; hãy chỉnh lại đồng hồ.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead. The gateway&apos;s time was used instead; set the clock right.</source>
        <translation>Đồng hồ của máy này nhanh %1. Giờ của cổng thanh toán đã được dùng thay; hãy chỉnh lại đồng hồ.</translation>
    </message>
    <message>
        <source>The gateway said no: %1</source>
        <translation>Cổng thanh toán từ chối: %1</translation>
    </message>
    <message>
        <source>The account “%1” is not here any more.</source>
        <translation>Tài khoản “%1” không còn ở đây nữa.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Mã tham chiếu</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>Mã tham chiếu riêng</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Đổi lần cuối</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người tạo</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>State: %1, before that %2</source>
        <translation>Trạng thái: %1, trước đó %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã đổi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <translation>%1: %2, trước đó %3</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Đã sao chép link</translation>
    </message>
    <message>
        <source>QR code shown</source>
        <translation>Đã hiện mã QR</translation>
    </message>
    <message>
        <source>Opened in a browser</source>
        <translation>Đã mở trong trình duyệt</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <translation>Đã chia sẻ: %1</translation>
    </message>
    <message>
        <source>Refused by the gateway</source>
        <translation>Cổng thanh toán từ chối</translation>
    </message>
    <message>
        <source>Refused by the gateway: %1</source>
        <translation>Cổng thanh toán từ chối: %1</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Chờ thanh toán</translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation>Đang thanh toán</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã thanh toán</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Đã hết hạn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Written down, then sent</source>
        <translation>Đã ghi lại rồi gửi</translation>
    </message>
    <message>
        <source>Sent again with the same order number</source>
        <translation>Gửi lại với cùng mã đơn hàng</translation>
    </message>
    <message>
        <source>Made by the gateway</source>
        <translation>Cổng thanh toán đã tạo</translation>
    </message>
    <message>
        <source>Found at the gateway</source>
        <translation>Tìm thấy ở cổng thanh toán</translation>
    </message>
    <message>
        <source>Not sent: nothing reached the gateway</source>
        <translation>Chưa gửi: không có gì tới cổng thanh toán</translation>
    </message>
    <message>
        <source>No answer came: the link may exist</source>
        <translation>Không có trả lời: link có thể đã có</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Đã đưa vào kho lưu trữ</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Đã lấy khỏi kho lưu trữ</translation>
    </message>
    <message>
        <source>The list of your links is damaged. It was set aside; a backup can be put in its place.</source>
        <translation>Danh sách link của bạn bị hỏng. Nó đã được cất riêng; có thể dùng bản sao lưu thay thế.</translation>
    </message>
    <message>
        <source>The list of your links was made by a newer Linktill. Nothing of it was touched. Use the newer Linktill.</source>
        <translation>Danh sách link của bạn do Linktill mới hơn tạo. Không có gì bị đụng tới. Hãy dùng Linktill mới hơn.</translation>
    </message>
    <message>
        <source>The list of your links cannot be written: its folder is read-only. Ask who looks after this computer.</source>
        <translation>Không ghi được danh sách link: thư mục chỉ cho đọc. Hãy hỏi người quản lý máy này.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be written down. Make some room, then try again.</source>
        <translation>Đĩa đã đầy nên không ghi được gì. Hãy dọn chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>Another program is using the list of your links. Try again in a moment.</source>
        <translation>Chương trình khác đang dùng danh sách link. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The folder with the list of your links cannot be reached. Check the network or the drive, then try again.</source>
        <translation>Không truy cập được thư mục chứa danh sách link. Hãy kiểm tra mạng hoặc ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>A link of this account has this order number already. Take another one.</source>
        <translation>Đã có link của tài khoản này dùng mã đơn hàng này. Hãy dùng mã khác.</translation>
    </message>
    <message>
        <source>A link of this account has this link reference already. Take another one.</source>
        <translation>Đã có link của tài khoản này dùng mã tham chiếu này. Hãy dùng mã khác.</translation>
    </message>
    <message>
        <source>This link is being sent already.</source>
        <translation>Link này đang được gửi rồi.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Không có link này.</translation>
    </message>
    <message>
        <source>The list of your links did not work as it should (%1). Try again.</source>
        <translation>Danh sách link hoạt động không đúng (%1). Hãy thử lại.</translation>
    </message>
    <message>
        <source>Nothing was sent: a link is written down before it is sent.</source>
        <translation>Chưa gửi gì: link phải được ghi lại trước khi gửi.</translation>
    </message>
    <message>
        <source>The gateway has no such link</source>
        <translation>Cổng thanh toán không có link này</translation>
    </message>
    <message>
        <source>Asked since, the gateway does not know the order number.</source>
        <translation>Đã hỏi lại, cổng thanh toán không có mã đơn hàng này.</translation>
    </message>
    <message>
        <source>Send it again. The order number stays the same, so that there can be only one link.</source>
        <translation>Hãy gửi lại. Mã đơn hàng giữ nguyên nên chỉ có thể có một link.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a date with a time, %2 the time zone that it is in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n mặt hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>%1 is a product, %2 how many of it, %3 the price of one</extracomment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <extracomment>%1 is &quot;Item 2&quot;, %2 what it is</extracomment>
        <translation>Thêm %1: %2</translation>
    </message>
    <message>
        <source>%1 taken out: %2</source>
        <extracomment>%1 is &quot;Item 2&quot;, %2 what it was</extracomment>
        <translation>Bỏ %1: %2</translation>
    </message>
    <message>
        <source>The gateway does not know this link.</source>
        <translation>Cổng thanh toán không có link này.</translation>
    </message>
    <message>
        <source>How the link stands: %1. It cannot be changed any more.</source>
        <translation>Tình trạng link: %1. Không thể sửa được nữa.</translation>
    </message>
    <message>
        <source>If something else is to be paid, make another link.</source>
        <translation>Nếu cần thu khoản khác, hãy tạo link mới.</translation>
    </message>
    <message>
        <source>The link is as it was. Correct what is named, then send the changes again.</source>
        <translation>Link vẫn như cũ. Hãy sửa điều được nêu, rồi gửi lại thay đổi.</translation>
    </message>
    <message>
        <source>The link was not changed</source>
        <translation>Link không được sửa</translation>
    </message>
    <message>
        <source>Nothing was sent: a change is written down before it is sent.</source>
        <translation>Chưa gửi gì: thay đổi phải được ghi lại trước khi gửi.</translation>
    </message>
    <message>
        <source>The link may have been changed</source>
        <translation>Link có thể đã được sửa</translation>
    </message>
    <message>
        <source>Send the same changes again: that does no harm if they came through, and tells for sure.</source>
        <translation>Hãy gửi lại chính các thay đổi đó: nếu đã tới nơi thì không hại gì, và sẽ biết chắc.</translation>
    </message>
    <message>
        <source>This cannot be changed once the link is made.</source>
        <translation>Không sửa được sau khi link đã tạo.</translation>
    </message>
    <message>
        <source>The gateway did not take over everything. It now has:</source>
        <translation>Cổng thanh toán không nhận tất cả. Hiện ở đó là:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was used for a link on %2. Every link needs its own.</source>
        <translation>“%1” đã dùng cho một link ngày %2. Mỗi link cần một mã riêng.</translation>
    </message>
    <message>
        <source>“%1” was used for a link on %2: %3. Every link needs its own.</source>
        <extracomment>%1 is a number, %2 a day, %3 what the link of that day was for</extracomment>
        <translation>“%1” đã dùng cho một link ngày %2: %3. Mỗi link cần một mã riêng.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Đơn hàng %1</translation>
    </message>
    <message>
        <source>A change was refused by the gateway</source>
        <translation>Cổng thanh toán từ chối một thay đổi</translation>
    </message>
    <message>
        <source>A change was refused by the gateway: %1</source>
        <translation>Cổng thanh toán từ chối một thay đổi: %1</translation>
    </message>
    <message>
        <source>Sent to the gateway as it stands here</source>
        <translation>Đã gửi tới cổng thanh toán như ở đây</translation>
    </message>
    <message>
        <source>QR code copied</source>
        <translation>Đã sao chép mã QR</translation>
    </message>
    <message>
        <source>QR code saved</source>
        <translation>Đã lưu mã QR</translation>
    </message>
    <message>
        <source>A change was not sent: nothing reached the gateway</source>
        <translation>Thay đổi chưa được gửi: không có gì tới cổng thanh toán</translation>
    </message>
    <message>
        <source>No answer came to a change: it may have been made</source>
        <translation>Không có câu trả lời cho thay đổi: có thể đã được thực hiện</translation>
    </message>
    <message>
        <source>The link was changed by another window or program meanwhile. Look at it again, then change it.</source>
        <translation>Cửa sổ hoặc chương trình khác vừa sửa link này. Hãy xem lại rồi sửa.</translation>
    </message>
    <message>
        <source>The pattern of order numbers is not usable.</source>
        <translation>Không dùng được mẫu số đơn hàng này.</translation>
    </message>
    <message>
        <source>Order numbers are made of the letters A to Z, digits, and . _ - only.</source>
        <translation>Số đơn hàng chỉ gồm chữ cái A đến Z, chữ số và . _ -</translation>
    </message>
    <message>
        <source>In braces stand {yyyy}, {yy}, {mm}, {dd} or the count, such as {####}.</source>
        <translation>Trong ngoặc nhọn là {yyyy}, {yy}, {mm}, {dd} hoặc số thứ tự, chẳng hạn {####}.</translation>
    </message>
    <message>
        <source>A brace has no partner: each { needs its }.</source>
        <translation>Ngoặc nhọn thiếu một nửa: mỗi { cần một }.</translation>
    </message>
    <message>
        <source>The count is missing: add {####}.</source>
        <translation>Thiếu số thứ tự: hãy thêm {####}.</translation>
    </message>
    <message>
        <source>The count may stand there only once.</source>
        <translation>Số thứ tự chỉ được có một lần.</translation>
    </message>
    <message>
        <source>The numbers would be too long: 64 characters at most, with 9 digits for the count.</source>
        <translation>Số sẽ quá dài: nhiều nhất 64 ký tự, tính 9 chữ số cho số thứ tự.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một chuỗi chữ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>một danh sách chuỗi chữ</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>một danh sách đối tượng</translation>
    </message>
    <message>
        <source>true, false or null</source>
        <translation>true, false hoặc null</translation>
    </message>
    <message>
        <source>listed only once</source>
        <translation>chỉ có một lần</translation>
    </message>
    <message>
        <source>It cannot be read as JSON: line %1, %2.</source>
        <extracomment>%1 is a line&apos;s number, %2 a reason in the words of the reader</extracomment>
        <translation>Không đọc được dưới dạng JSON: dòng %1, %2.</translation>
    </message>
    <message>
        <source>It is no list of payment methods: in line %1, “%2” should be %3.</source>
        <extracomment>%1 is a line&apos;s number, %2 a name like KOMOJU.methods.name, %3 &quot;a text&quot;, &quot;a list&quot;, …</extracomment>
        <translation>Không phải danh sách phương thức thanh toán: ở dòng %1, “%2” phải là %3.</translation>
    </message>
    <message>
        <source>It lists no payment channel.</source>
        <translation>Không có kênh thanh toán nào.</translation>
    </message>
    <message>
        <source>It does not say of which month it is: “as_of” should be like 2026-03.</source>
        <translation>Không ghi là của tháng nào: “as_of” phải có dạng 2026-03.</translation>
    </message>
    <message>
        <source>It is of %1, and the list in use is as new or newer.</source>
        <extracomment>%1 is a month like 2026-03</extracomment>
        <translation>Tệp này là của %1, còn danh sách đang dùng mới bằng hoặc mới hơn.</translation>
    </message>
    <message>
        <source>It is far too large for a list of payment methods.</source>
        <translation>Quá lớn đối với một danh sách phương thức thanh toán.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Không đọc được: %1.</translation>
    </message>
    <message>
        <source>It is fine, but could not be stored: %1.</source>
        <translation>Tệp hợp lệ nhưng không lưu được: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>payment methods: &quot;Komoju PayPay, Komoju Paidy and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>either of two fields: &quot;Billing address or Shipping address&quot;</extracomment>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>The items with shipping and discount come to %1, %2 less than the amount.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>Các mặt hàng cùng phí vận chuyển và giảm giá là %1, ít hơn số tiền %2.</translation>
    </message>
    <message>
        <source>The items with shipping and discount come to %1, %2 more than the amount.</source>
        <translation>Các mặt hàng cùng phí vận chuyển và giảm giá là %1, nhiều hơn số tiền %2.</translation>
    </message>
    <message>
        <source>made when it is sent</source>
        <translation>được tạo khi gửi</translation>
    </message>
    <message>
        <source>“%1” is sent as it is. What is filled in is {customer}, {order}, {date} and {amount}, but not in the order number and the customer&apos;s details.</source>
        <extracomment>%1 is a word in braces like {invoice}; {customer}, {order}, {date}, {amount} stay as they are</extracomment>
        <translation>“%1” sẽ được gửi nguyên văn. Chỉ {customer}, {order}, {date} và {amount} được điền, nhưng không điền trong số đơn hàng và thông tin khách hàng.</translation>
    </message>
    <message>
        <source>There is nothing yet to fill in for “%1”: it will be left out.</source>
        <extracomment>%1 is {customer}, {order}, {date} or {amount}</extracomment>
        <translation>Chưa có gì để điền cho “%1”: chỗ này sẽ được bỏ trống.</translation>
    </message>
    <message>
        <source>Line %1: no name, e-mail address or phone.</source>
        <translation>Dòng %1: không có tên, địa chỉ email hay số điện thoại.</translation>
    </message>
    <message>
        <source>Line %1: there is no name.</source>
        <translation>Dòng %1: không có tên.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no e-mail address.</source>
        <translation>Dòng %1: “%2” không phải là địa chỉ email.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no phone number.</source>
        <translation>Dòng %1: “%2” không phải là số điện thoại.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no price.</source>
        <translation>Dòng %1: “%2” không phải là giá.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no currency.</source>
        <translation>Dòng %1: “%2” không phải là loại tiền.</translation>
    </message>
    <message>
        <source>Line %1: a picture needs an address that begins with https://, “%2” does not.</source>
        <translation>Dòng %1: hình cần địa chỉ bắt đầu bằng https://, “%2” thì không.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read in this encoding.</source>
        <translation>Không đọc được dòng %1 bằng bảng mã này.</translation>
    </message>
    <message>
        <source>The link was sent from “%1” when that account had another environment.</source>
        <translation>Link này được gửi từ “%1” khi tài khoản đó ở môi trường khác.</translation>
    </message>
    <message>
        <source>The gateway does not know it. Send it again, or say that it is not wanted any more.</source>
        <translation>Cổng thanh toán không có. Hãy gửi lại, hoặc cho biết là không cần nữa.</translation>
    </message>
    <message>
        <source>Not wanted any more, and the gateway did not know it</source>
        <translation>Không cần nữa, và cổng thanh toán không có</translation>
    </message>
    <message>
        <source>The link was created, but its address could not be written down: copy it now. The list of your links gets the rest as soon as it can be written to.</source>
        <translation>Link đã được tạo, nhưng không ghi lại được địa chỉ: hãy sao chép ngay. Danh sách link sẽ bổ sung phần còn lại khi ghi được trở lại.</translation>
    </message>
    <message>
        <source>Payment links lie in a domain such as pay.example.com; a whole link can be pasted, too.</source>
        <translation>Link thanh toán nằm trong một tên miền như pay.example.com; cũng có thể dán cả một link.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so Linktill neither reads nor writes it. Move it away, then start Linktill again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 không phải là tệp thông thường nên Linktill không đọc cũng không ghi nó. Hãy chuyển nó đi rồi mở lại Linktill.</translation>
    </message>
    <message>
        <source>If this is a Buddhist year, enter the Gregorian one.</source>
        <translation>Nếu đây là năm Phật lịch, hãy nhập năm dương lịch.</translation>
    </message>
    <message>
        <source>Read as %1 (Gregorian). If %2 is a Buddhist year, enter %3.</source>
        <extracomment>%1 and %3 are days, %2 is the year of %1</extracomment>
        <translation>Được hiểu là %1 (dương lịch). Nếu %2 là năm Phật lịch, hãy nhập %3.</translation>
    </message>
    <message>
        <source>This holds an invisible character (%1) that can change the order in which the letters are shown. Type the text again without it.</source>
        <translation>Văn bản này có ký tự vô hình (%1) có thể làm đổi thứ tự hiển thị các chữ. Hãy nhập lại mà không có ký tự đó.</translation>
    </message>
    <message>
        <source>This web address holds a user name or password, and leads to %1. Take out what stands before the @.</source>
        <translation>Địa chỉ web này chứa tên người dùng hoặc mật khẩu và dẫn tới %1. Hãy bỏ phần đứng trước dấu @.</translation>
    </message>
    <message>
        <source>“%1” is written with letters that look like others. Its real name is %2. Check that it is your site.</source>
        <translation>“%1” được viết bằng những chữ trông giống chữ khác. Tên thật là %2. Hãy kiểm tra xem đó có phải trang của bạn không.</translation>
    </message>
    <message numerus="yes">
        <source>Order %1 for the same customer and the same amount was created %n minute(s) ago.</source>
        <translation>
            <numerusform>Đơn hàng %1 cho cùng khách hàng và cùng số tiền đã được tạo %n phút trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the request more than once. Keep only one of them.</source>
        <translation>“%1” có trong yêu cầu nhiều hơn một lần. Chỉ giữ lại một.</translation>
    </message>
    <message>
        <source>%1 has more digits than can be sent exactly. Enter fewer digits.</source>
        <translation>%1 có nhiều chữ số hơn mức có thể gửi chính xác. Hãy nhập ít chữ số hơn.</translation>
    </message>
    <message>
        <source>PortOne created the link %1, but this was not saved here. %2</source>
        <translation>PortOne đã tạo link %1 nhưng chưa lưu được ở đây. %2</translation>
    </message>
    <message>
        <source>PortOne says: %1. This was not saved here. %2</source>
        <translation>PortOne cho biết: %1. Thông tin này chưa được lưu ở đây. %2</translation>
    </message>
    <message>
        <source>PortOne cancelled the link, but this was not saved here. %1</source>
        <translation>PortOne đã hủy link nhưng chưa lưu được ở đây. %1</translation>
    </message>
    <message>
        <source>PortOne saved the edit, but it was not saved here. %1</source>
        <translation>PortOne đã lưu chỉnh sửa nhưng chưa lưu được ở đây. %1</translation>
    </message>
    <message>
        <source>Edit not confirmed</source>
        <translation>Chỉnh sửa chưa xác nhận</translation>
    </message>
    <message>
        <source>The link doesn&apos;t begin with https://: others can read and change what the customer enters.</source>
        <translation>Link không bắt đầu bằng https://: người khác có thể đọc và sửa những gì khách nhập.</translation>
    </message>
    <message>
        <source>The link leads to %1. What stands before the @ only looks like a site.</source>
        <extracomment>%1 is a host, such as pay.example.com</extracomment>
        <translation>Link dẫn tới %1. Phần đứng trước dấu @ chỉ trông giống một trang web.</translation>
    </message>
    <message>
        <source>The link leads to the bare IP address %1, not to a named site.</source>
        <translation>Link dẫn tới địa chỉ IP %1, không phải một trang web có tên.</translation>
    </message>
    <message>
        <source>The link&apos;s site “%1” only looks like a name you know. Its real name is %2.</source>
        <extracomment>%1 and %2 are the same host, as it looks and as it is really called</extracomment>
        <translation>Trang của link “%1” chỉ trông giống tên mà bạn biết. Tên thật là %2.</translation>
    </message>
    <message>
        <source>The link leads to %1. Earlier links of this account lead to %2.</source>
        <extracomment>%1 and %2 are hosts, such as pay.example.com</extracomment>
        <translation>Link dẫn tới %1. Các link trước của tài khoản này dẫn tới %2.</translation>
    </message>
    <message>
        <source>The link has %1 characters, far more than a link needs, and can&apos;t be used. Find it on the PortOne portal.</source>
        <translation>Link có %1 ký tự, dài hơn nhiều so với mức cần thiết, và không dùng được. Hãy tìm link trên cổng PortOne.</translation>
    </message>
    <message>
        <source>The link holds an invisible character (%1), and can&apos;t be used. Find it on the PortOne portal.</source>
        <translation>Link có ký tự vô hình (%1) và không dùng được. Hãy tìm link trên cổng PortOne.</translation>
    </message>
    <message>
        <source>This is not a web link, and can&apos;t be used. Find the link on the PortOne portal.</source>
        <translation>Đây không phải link web và không dùng được. Hãy tìm link trên cổng PortOne.</translation>
    </message>
    <message>
        <source>Edit marked as saved</source>
        <translation>Đã đánh dấu chỉnh sửa là đã lưu</translation>
    </message>
    <message>
        <source>Edit marked as not saved</source>
        <translation>Đã đánh dấu chỉnh sửa là chưa lưu</translation>
    </message>
    <message>
        <source>Edit not confirmed · %1</source>
        <extracomment>%1 is the status of a link of which an edit had no answer; the beginning stays in a narrow column</extracomment>
        <translation>Chỉnh sửa chưa xác nhận · %1</translation>
    </message>
    <message>
        <source>The list of your links is missing, though there was one. Put its file back if you have moved it, or restore a backup.</source>
        <translation>Danh sách link của bạn bị thiếu, dù trước đây đã có. Nếu bạn đã chuyển tệp đi, hãy đặt lại, hoặc khôi phục một bản sao lưu.</translation>
    </message>
    <message>
        <source>The list of your links cannot be opened: %1 is not an ordinary file. Move it away, then try again.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Không mở được danh sách link của bạn: %1 không phải là tệp thông thường. Hãy chuyển nó đi rồi thử lại.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet how this link stands, so it stays in the list.</source>
        <translation>Chưa biết chắc tình trạng của link này nên link vẫn ở trong danh sách.</translation>
    </message>
    <message>
        <source>Another list of your links was put in place in the meantime. Look for this order there.</source>
        <translation>Trong lúc đó, danh sách link đã được thay bằng danh sách khác. Hãy tìm đơn hàng này ở đó.</translation>
    </message>
    <message>
        <source>Still waiting for PortOne. Try again in a moment.</source>
        <translation>Vẫn đang chờ PortOne. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose another one.</source>
        <translation>Bản sao lưu này bị hỏng. Không có gì thay đổi; hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>This backup is not there any more. Nothing was changed.</source>
        <translation>Bản sao lưu này không còn nữa. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Nothing was changed; choose another one.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 không phải là tệp thông thường. Không có gì thay đổi; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Linktill. Nothing was changed. Use the newer Linktill.</source>
        <translation>Bản sao lưu này do Linktill mới hơn tạo ra. Không có gì thay đổi. Hãy dùng Linktill mới hơn đó.</translation>
    </message>
    <message>
        <source>Another program has the list of your links open. Close it, then try again. Nothing was changed.</source>
        <translation>Chương trình khác đang mở danh sách link. Hãy đóng nó rồi thử lại. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The part %1 of Linktill is missing.</source>
        <extracomment>%1 is the name of a file, such as linktill-ledger</extracomment>
        <translation>Thiếu thành phần %1 của Linktill.</translation>
    </message>
    <message>
        <source>Install Linktill again.</source>
        <translation>Hãy cài đặt lại Linktill.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was lost: this link was put together from its reference, as the other links of the account are made. Open it once before you hand it out.</source>
        <translation>Câu trả lời của cổng thanh toán bị mất: link này được ghép từ mã tham chiếu, theo cách các link khác của tài khoản được tạo. Hãy mở thử một lần trước khi gửi đi.</translation>
    </message>
    <message>
        <source>“%1” could not be checked.</source>
        <translation>Không thể kiểm tra “%1”.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is too long. Use up to %3 characters.</source>
        <translation>Dòng %1: “%2” quá dài. Chỉ dùng tối đa %3 ký tự.</translation>
    </message>
    <message>
        <source>Line %1: the notes are too long. Use up to %2 characters.</source>
        <translation>Dòng %1: ghi chú quá dài. Chỉ dùng tối đa %2 ký tự.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Check the separator.</source>
        <translation>Dòng %1 có hơn %2 cột. Hãy kiểm tra dấu phân cách.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark (&quot;) opens here and is never closed. Remove it or close it.</source>
        <translation>Dòng %1: dấu ngoặc kép (&quot;) mở ở đây nhưng không được đóng. Hãy xóa hoặc đóng nó lại.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a group, not a person.</source>
        <translation>Dòng %1: “%2” là một nhóm, không phải một người.</translation>
    </message>
    <message>
        <source>Line %1: a spreadsheet shortened the barcode to “%2”. Format the column as text and export it again.</source>
        <translation>Dòng %1: bảng tính đã rút gọn mã vạch thành “%2”. Hãy định dạng cột là văn bản rồi xuất lại.</translation>
    </message>
    <message>
        <source>Line %1: another product in this file has the barcode “%2” already.</source>
        <translation>Dòng %1: một sản phẩm khác trong tệp này đã có mã vạch “%2”.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%2 is a sentence</extracomment>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>%1 has the email of %2 (%3) and was not imported.</source>
        <extracomment>%1 and %2 are names of customers, %3 is an email address</extracomment>
        <translation>%1 có cùng email với %2 (%3) nên không được nhập.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 là tài liệu PDF. Hãy nhập bảng (CSV) hoặc danh bạ (vCard).</translation>
    </message>
    <message>
        <source>%1 is a JSON file. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 là tệp JSON. Hãy nhập bảng (CSV) hoặc danh bạ (vCard).</translation>
    </message>
    <message>
        <source>%1 is a web page. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 là trang web. Hãy nhập bảng (CSV) hoặc danh bạ (vCard).</translation>
    </message>
    <message>
        <source>%1 is an XML file. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 là tệp XML. Hãy nhập bảng (CSV) hoặc danh bạ (vCard).</translation>
    </message>
    <message>
        <source>%1 is an archive. Unpack it, then import the file in it.</source>
        <translation>%1 là tệp nén. Hãy giải nén rồi nhập tệp bên trong.</translation>
    </message>
    <message>
        <source>%1 is a picture. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 là hình ảnh. Hãy nhập bảng (CSV) hoặc danh bạ (vCard).</translation>
    </message>
    <message>
        <source>%1 holds contacts (vCard). Import it as customers.</source>
        <translation>%1 chứa danh bạ (vCard). Hãy nhập vào mục khách hàng.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Split it into smaller files.</source>
        <translation>%1 có hơn %2 dòng. Hãy chia thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 holds too much text for one import. Split it into smaller files.</source>
        <translation>%1 chứa quá nhiều văn bản cho một lần nhập. Hãy chia thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 has many quotation marks (&quot;) that are never closed, the first in line %2. Save the file as CSV again.</source>
        <translation>%1 có nhiều dấu ngoặc kép (&quot;) không được đóng, dấu đầu tiên ở dòng %2. Hãy lưu lại tệp dưới dạng CSV.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Import a table (CSV) or contacts (vCard).</source>
        <translation>%1 không phải là tệp văn bản. Hãy nhập bảng (CSV) hoặc danh bạ (vCard).</translation>
    </message>
    <message>
        <source>%1 is more than 100 times the usual amount of this account (%2). Check the amount.</source>
        <translation>%1 lớn hơn 100 lần số tiền thường dùng của tài khoản này (%2). Hãy kiểm tra lại số tiền.</translation>
    </message>
    <message>
        <source>Linktill can&apos;t reach the update server. Check your internet connection and try again later.</source>
        <translation>Linktill không kết nối được với máy chủ cập nhật. Hãy kiểm tra kết nối internet rồi thử lại sau.</translation>
    </message>
    <message>
        <source>The update server doesn&apos;t work right now. Try again later.</source>
        <translation>Máy chủ cập nhật hiện không hoạt động. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The update server sent a file that is far too large, so Linktill ignored it. Try again later.</source>
        <translation>Máy chủ cập nhật gửi một tệp quá lớn nên Linktill đã bỏ qua. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>Linktill ignored the update information because it isn&apos;t signed by Linktill. Someone may have changed it on the way: try again on another network.</source>
        <translation>Linktill đã bỏ qua thông tin cập nhật vì không có chữ ký của Linktill. Có thể ai đó đã thay đổi thông tin trên đường truyền: hãy thử lại bằng mạng khác.</translation>
    </message>
    <message>
        <source>Linktill can&apos;t read the update information. Look for a newer version where you downloaded Linktill.</source>
        <translation>Linktill không đọc được thông tin cập nhật. Hãy tìm phiên bản mới hơn ở nơi bạn đã tải Linktill.</translation>
    </message>
    <message>
        <source>Linktill ignored the update information because it is old: it is about version %1, and version %2 is already out. Try again tomorrow.</source>
        <extracomment>both are version numbers</extracomment>
        <translation>Linktill đã bỏ qua thông tin cập nhật vì thông tin đã cũ: nói về phiên bản %1, trong khi phiên bản %2 đã phát hành. Hãy thử lại vào ngày mai.</translation>
    </message>
    <message>
        <source>Linktill %1 (%2) is available. You have version %3.</source>
        <extracomment>%1 and %3 are version numbers, %2 is a day</extracomment>
        <translation>Đã có Linktill %1 (%2). Bạn đang dùng phiên bản %3.</translation>
    </message>
    <message>
        <source>Linktill %1 is up to date.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Linktill %1 là phiên bản mới nhất.</translation>
    </message>
    <message>
        <source>Line %1: “%2” can be read in two ways. Say which sign begins the decimals.</source>
        <translation>Dòng %1: “%2” có thể đọc theo hai cách. Hãy cho biết dấu nào mở đầu phần thập phân.</translation>
    </message>
    <message>
        <source>Line %1: a spreadsheet shortened a number to “%2”. Enter all its digits.</source>
        <translation>Dòng %1: chương trình bảng tính đã rút gọn số thành “%2”. Hãy nhập đủ các chữ số.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of a kind that is not read here. Save it as XLSX or CSV, then import that file.</source>
        <translation>%1 là bảng tính thuộc loại không đọc được ở đây. Hãy lưu thành XLSX hoặc CSV rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>%1 is in Excel&apos;s form from before 2007 (XLS). Save it as XLSX or CSV, then import that file.</source>
        <translation>%1 ở dạng Excel trước năm 2007 (XLS). Hãy lưu thành XLSX hoặc CSV rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Save it without one, then import that file.</source>
        <translation>%1 bị khóa bằng mật khẩu. Hãy lưu không có mật khẩu rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>%1 holds macros, and is not opened. Save it as XLSX without macros, then import that file.</source>
        <translation>%1 chứa macro nên không được mở. Hãy lưu thành XLSX không có macro rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>%1 bị hỏng. Hãy mở nó trong chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is read. Save the sheet that you need as a file of its own.</source>
        <translation>%1 giải nén ra quá lớn để đọc. Hãy lưu trang tính cần dùng thành một tệp riêng.</translation>
    </message>
    <message>
        <source>The mapping in %1 is for another kind of file.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Bản ánh xạ cột trong %1 dành cho loại tệp khác.</translation>
    </message>
    <message>
        <source>The mapping in %1 names the field “%2”, which this version does not have.</source>
        <extracomment>%1 is a file&apos;s name, %2 the name of a field</extracomment>
        <translation>Bản ánh xạ cột trong %1 nêu trường “%2” mà phiên bản này không có.</translation>
    </message>
    <message>
        <source>The mapping in %1 names none of this file&apos;s columns.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Bản ánh xạ cột trong %1 không nêu cột nào của tệp này.</translation>
    </message>
    <message>
        <source>%1 is not a mapping that Linktill has saved.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>%1 không phải bản ánh xạ cột do Linktill lưu.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Dragged into another program</source>
        <translation>Đã kéo sang chương trình khác</translation>
    </message>
    <message>
        <source>Shown in the customer window</source>
        <translation>Đã hiện trong cửa sổ cho khách</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Đã in biên nhận</translation>
    </message>
    <message>
        <source>Receipt sent to the printer automatically</source>
        <translation>Biên nhận tự động gửi đến máy in</translation>
    </message>
    <message>
        <source>Sent again to the customer: %1</source>
        <extracomment>%1 is a way, such as SMS or WhatsApp</extracomment>
        <translation>Đã gửi lại cho khách hàng: %1</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Đã sao chép tin nhắn</translation>
    </message>
    <message>
        <source>Created in place of %1, which expired</source>
        <extracomment>%1 is the order number of an expired link</extracomment>
        <translation>Được tạo thay cho %1 đã hết hạn</translation>
    </message>
    <message>
        <source>Fresh link in place of this one: %1</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>Liên kết mới thay cho liên kết này: %1</translation>
    </message>
    <message>
        <source>Reported: expires soon and is not paid</source>
        <translation>Đã báo: sắp hết hạn và chưa được thanh toán</translation>
    </message>
    <message>
        <source>There is no printer “%1” on the network. Check its name or number.</source>
        <translation>Không có máy in “%1” trong mạng. Hãy kiểm tra tên hoặc địa chỉ số.</translation>
    </message>
    <message>
        <source>The printer %1 can&apos;t be reached. Check that it is on and connected.</source>
        <translation>Không kết nối được với máy in %1. Hãy kiểm tra máy đã bật và đã nối.</translation>
    </message>
    <message>
        <source>The printer %1 didn&apos;t answer in time. Check that it is on and connected.</source>
        <translation>Máy in %1 không trả lời kịp. Hãy kiểm tra máy đã bật và đã nối.</translation>
    </message>
    <message>
        <source>The printer %1 takes nothing more. It may be out of paper, or its lid is open.</source>
        <translation>Máy in %1 không nhận thêm. Có thể hết giấy hoặc nắp đang mở.</translation>
    </message>
    <message>
        <source>There is no printer at %1. Check that it is on and connected.</source>
        <translation>Không có máy in tại %1. Hãy kiểm tra máy đã bật và đã nối.</translation>
    </message>
    <message>
        <source>You may not print on %1. On Linux, printers belong to the group “lp”.</source>
        <translation>Bạn không có quyền in trên %1. Trên Linux, máy in thuộc nhóm “lp”.</translation>
    </message>
    <message>
        <source>Another program is printing on %1. Try again when it is done.</source>
        <translation>Chương trình khác đang in trên %1. Hãy thử lại khi xong.</translation>
    </message>
    <message>
        <source>This computer has no printer “%1”.</source>
        <translation>Máy tính này không có máy in “%1”.</translation>
    </message>
    <message>
        <source>This computer&apos;s printing did not take the pages for “%1”.</source>
        <translation>Hệ thống in của máy tính này không nhận trang cho “%1”.</translation>
    </message>
    <message>
        <source>Printing on %1 isn&apos;t possible on this system. Choose one of the system&apos;s printers.</source>
        <translation>Hệ thống này không in được trên %1. Hãy chọn một máy in của hệ thống.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Đã hủy in.</translation>
    </message>
    <message>
        <source>Part of it may be on paper.</source>
        <translation>Có thể một phần đã được in ra giấy.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it may be off or out of paper. The pages wait until it goes on.</source>
        <translation>Máy in “%1” đang dừng: có thể đã tắt hoặc hết giấy. Các trang sẽ chờ đến khi máy chạy tiếp.</translation>
    </message>
</context>
<context>
    <name>linktill::CommandLine</name>
    <message>
        <source>Makes PortOne payment links.</source>
        <translation>Tạo link thanh toán PortOne.</translation>
    </message>
    <message>
        <source>Keep settings in DIR.</source>
        <translation>Lưu thiết lập trong DIR.</translation>
    </message>
    <message>
        <source>Language of the window: en, th or vi.</source>
        <translation>Ngôn ngữ của cửa sổ: en, th hoặc vi.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark or contrast.</source>
        <translation>Màu của cửa sổ: system, light, dark hoặc contrast.</translation>
    </message>
    <message>
        <source>A request to open, in the gateway&apos;s JSON.</source>
        <translation>Yêu cầu cần mở, ở dạng JSON của cổng thanh toán.</translation>
    </message>
    <message>
        <source>One request can be opened at a time.</source>
        <translation>Mỗi lần chỉ mở được một yêu cầu.</translation>
    </message>
    <message>
        <source>Linktill is open already. --language and --appearance were ignored.</source>
        <translation>Linktill đang mở sẵn. --language và --appearance đã bị bỏ qua.</translation>
    </message>
    <message>
        <source>A Linktill window is open already, but it does not answer. This is another one with the same links.</source>
        <translation>Đã có một cửa sổ Linktill đang mở nhưng không phản hồi. Đây là một cửa sổ khác với cùng các liên kết.</translation>
    </message>
</context>
<context>
    <name>linktill::LinkSending</name>
    <message>
        <source>The link exists</source>
        <translation>Link đã có</translation>
    </message>
    <message>
        <source>The gateway knows order %1: reference %2, state %3.</source>
        <translation>Cổng thanh toán có đơn hàng %1: mã tham chiếu %2, trạng thái %3.</translation>
    </message>
    <message>
        <source>Find it in the gateway&apos;s back office. Do not create it again.</source>
        <translation>Hãy tìm link này trên trang quản lý của cổng thanh toán. Đừng tạo lại.</translation>
    </message>
    <message>
        <source>The gateway has no such link</source>
        <translation>Cổng thanh toán không có link này</translation>
    </message>
    <message>
        <source>It does not know order %1.</source>
        <translation>Không tìm thấy đơn hàng %1.</translation>
    </message>
    <message>
        <source>Send it again. The order number stays the same, so that there can be only one link.</source>
        <translation>Hãy gửi lại. Mã đơn hàng giữ nguyên nên chỉ có thể có một link.</translation>
    </message>
    <message>
        <source>It is still not known whether there is a link</source>
        <translation>Vẫn chưa biết có link hay không</translation>
    </message>
    <message>
        <source>The gateway could not be asked.</source>
        <translation>Không hỏi được cổng thanh toán.</translation>
    </message>
    <message>
        <source>Try again when the connection is back.</source>
        <translation>Hãy thử lại khi có kết nối.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::AccountBar</name>
    <message>
        <source>Nothing here is real: no account, no money.</source>
        <translation>Ở đây không có gì là thật: không tài khoản, không tiền.</translation>
    </message>
    <message>
        <source>Its token has ended on %1.</source>
        <translation>Token đã hết hạn lúc %1.</translation>
    </message>
    <message>
        <source>Its token ends on %1.</source>
        <translation>Token hết hạn lúc %1.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Thêm tài khoản</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Sửa tài khoản</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>Khóa và mã bí mật</translation>
    </message>
    <message>
        <source>Key and a token from the back office</source>
        <translation>Khóa và token từ hệ thống quản lý</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tùy chọn khác</translation>
    </message>
    <message>
        <source>defaults of new links, gateway&apos;s address</source>
        <translation>mặc định của link mới, địa chỉ cổng thanh toán</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>PortOne secret</source>
        <translation>Mã bí mật PortOne</translation>
    </message>
    <message>
        <source>In the keychain. Leave empty to keep it.</source>
        <translation>Đã có trong chùm khóa. Để trống để giữ nguyên.</translation>
    </message>
    <message>
        <source>There are spaces or unusual characters inside: is it whole?</source>
        <translation>Bên trong có dấu cách hoặc ký tự lạ: có đầy đủ không?</translation>
    </message>
    <message>
        <source>Spaces around it were taken off.</source>
        <translation>Đã bỏ dấu cách ở đầu và cuối.</translation>
    </message>
    <message>
        <source>This token ends on %1.</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>Token này hết hạn lúc %1.</translation>
    </message>
    <message>
        <source>Key and secret look as if they were swapped.</source>
        <translation>Khóa và mã bí mật có vẻ bị đổi chỗ.</translation>
    </message>
    <message>
        <source>This looks like a secret, not like a key.</source>
        <translation>Đây có vẻ là mã bí mật, không phải khóa.</translation>
    </message>
    <message>
        <source>The secret looks like a key.</source>
        <translation>Mã bí mật có vẻ là khóa.</translation>
    </message>
    <message>
        <source>This looks like a token, not like a key.</source>
        <translation>Đây có vẻ là token, không phải khóa.</translation>
    </message>
    <message>
        <source>The secret looks like a token: then choose “Key and a token”.</source>
        <translation>Mã bí mật có vẻ là token: nếu vậy hãy chọn “Khóa và token”.</translation>
    </message>
    <message>
        <source>Key and secret are the same.</source>
        <translation>Khóa và mã bí mật giống nhau.</translation>
    </message>
    <message>
        <source>The gateway answered: these belong together.</source>
        <translation>Cổng thanh toán trả lời: khóa và mã bí mật khớp nhau.</translation>
    </message>
    <message>
        <source>The gateway answered: these belong together. It gave a token until %1.</source>
        <translation>Cổng thanh toán trả lời: khóa và mã bí mật khớp nhau. Cổng đã cấp token dùng được đến %1.</translation>
    </message>
    <message>
        <source>If it is right all the same, save once more.</source>
        <translation>Nếu vẫn đúng, hãy lưu lần nữa.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Hãy nhập token.</translation>
    </message>
    <message>
        <source>Enter the PortOne secret.</source>
        <translation>Hãy nhập mã bí mật PortOne.</translation>
    </message>
    <message>
        <source>The secret was not kept.</source>
        <translation>Mã bí mật chưa được lưu.</translation>
    </message>
    <message>
        <source>The keychain is asked. If it is locked, it shows a window of its own.</source>
        <translation>Đang hỏi chùm khóa. Nếu đang khóa, chùm khóa sẽ hiện cửa sổ riêng.</translation>
    </message>
    <message>
        <source>The gateway is asked…</source>
        <translation>Đang hỏi cổng thanh toán…</translation>
    </message>
    <message>
        <source>Empty: a number by chance, such as LT-20240720-7F3K9Q.</source>
        <translation>Để trống: số ngẫu nhiên, chẳng hạn LT-20240720-7F3K9Q.</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>Số đầu tiên: %1</translation>
    </message>
    <message>
        <source>Where your customers pay, if that is another domain than the gateway&apos;s. Links whose answer was lost are put together in these two only.</source>
        <translation>Nơi khách hàng thanh toán, nếu khác tên miền của cổng thanh toán. Các link bị mất câu trả lời chỉ được ghép trong hai tên miền này.</translation>
    </message>
    <message>
        <source>The account is not saved yet.</source>
        <translation>Tài khoản chưa được lưu.</translation>
    </message>
    <message>
        <source>Choose the currency that you are paid in.</source>
        <translation>Chọn loại tiền bạn nhận thanh toán.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Chọn quốc gia của bạn.</translation>
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
        <translation>Thêm tài khoản…</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>Sửa “%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>Xóa “%1”…</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Tài khoản: %1</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Xóa tài khoản</translation>
    </message>
    <message>
        <source>Remove “%1”? Its secret goes from the keychain too. Links that were made stay as they are at the gateway.</source>
        <translation>Xóa “%1”? Mã bí mật cũng bị xóa khỏi chùm khóa. Các link đã tạo vẫn giữ nguyên ở cổng thanh toán.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>Tài khoản chưa bị xóa.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ClockCard</name>
    <message>
        <source>Speed %1</source>
        <extracomment>how fast the practice clock runs: Speed ×60</extracomment>
        <translation>Tốc độ %1</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Lời nhắc tiếp theo</translation>
    </message>
    <message>
        <source>No reminder is planned.</source>
        <translation>Không có lời nhắc nào được đặt.</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Hết hạn tiếp theo</translation>
    </message>
    <message>
        <source>No open link expires.</source>
        <translation>Không có link đang mở nào sẽ hết hạn.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what comes next and when: Next expiry · 19:30</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, đơn hàng %2</translation>
    </message>
    <message>
        <source>The practice clock is paused.</source>
        <translation>Đồng hồ tập dùng đã tạm dừng.</translation>
    </message>
    <message>
        <source>The practice clock could not be set to that time.</source>
        <translation>Không đặt được đồng hồ tập dùng đến giờ đó.</translation>
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
        <translation>Cột %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ComposeNotices</name>
    <message>
        <source>Your unfinished link from %1 is back.</source>
        <translation>Link chưa xong của bạn từ %1 đã trở lại.</translation>
    </message>
    <message>
        <source>An unfinished link from %1 is in the list of drafts.</source>
        <translation>Link chưa xong từ %1 nằm trong danh sách bản nháp.</translation>
    </message>
    <message>
        <source>It is not known yet whether that link was made. It is in the list of drafts.</source>
        <translation>Chưa biết liên kết đó đã được tạo hay chưa. Nó ở trong danh sách bản nháp.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Đã lưu bản nháp</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>Bản nháp chưa được lưu.</translation>
    </message>
    <message>
        <source>A link was already made of this draft. It is on the page Links.</source>
        <translation>Bản nháp này đã thành link. Xem ở trang Link.</translation>
    </message>
    <message>
        <source>Order number %1 was used for another link meanwhile. This one has %2.</source>
        <translation>Trong lúc đó số đơn hàng %1 đã được dùng cho liên kết khác. Liên kết này có số %2.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerChanges</name>
    <message>
        <source>The changes to %1 were saved.</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>Đã lưu thay đổi của %1.</translation>
    </message>
    <message>
        <source>They are one customer now: %1.</source>
        <translation>Giờ đã là một khách hàng: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>Đã xoá %n khách hàng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Notes, for you only</source>
        <translation>Ghi chú, chỉ cho bạn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>A customer needs a name, an e-mail address or a phone.</source>
        <translation>Khách hàng cần có tên, địa chỉ email hoặc số điện thoại.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerDisplay</name>
    <message>
        <source>The customer’s monitor is gone, so the customer window was closed.</source>
        <translation>Không còn màn hình của khách nên cửa sổ cho khách đã được đóng.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerFiles</name>
    <message>
        <source>Export customers</source>
        <translation>Xuất khách hàng</translation>
    </message>
    <message>
        <source>customers.csv</source>
        <translation>khach-hang.csv</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written.</source>
        <translation>
            <numerusform>Đã ghi %n khách hàng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet or contacts…</source>
        <translation>Bảng tính hoặc danh bạ…</translation>
    </message>
    <message>
        <source>Export for Google…</source>
        <translation>Xuất cho Google…</translation>
    </message>
    <message>
        <source>Export for Outlook…</source>
        <translation>Xuất cho Outlook…</translation>
    </message>
    <message>
        <source>Export for Excel…</source>
        <translation>Xuất cho Excel…</translation>
    </message>
    <message>
        <source>customers.xlsx</source>
        <translation>customers.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;Contacts (*.vcf)</source>
        <translation>Bảng tính (*.csv);;Danh bạ (*.vcf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Sổ làm việc Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Bảng tính (*.csv)</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerFinder</name>
    <message>
        <source>Known customers</source>
        <translation>Khách hàng đã biết</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerShare</name>
    <message>
        <source>Awaiting payment: %1, %2</source>
        <extracomment>%1 is an order number, %2 an amount</extracomment>
        <translation>Đang chờ thanh toán: %1, %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Last link</source>
        <translation>Liên kết gần nhất</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomersPage</name>
    <message>
        <source>Nobody yet. Customers come here by themselves when a link was made for them, or from a file.</source>
        <translation>Chưa có ai. Khách hàng tự xuất hiện ở đây khi đã tạo liên kết cho họ, hoặc được nhập từ tệp.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Không tìm thấy ai với những từ này.</translation>
    </message>
    <message>
        <source>A customer needs a name, an e-mail address or a phone.</source>
        <translation>Khách hàng cần có tên, địa chỉ e-mail hoặc số điện thoại.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>The changes to %1 are not saved yet. %2</source>
        <extracomment>%1 is a customer, %2 says why</extracomment>
        <translation>Thay đổi của %1 chưa được lưu. %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomersSource</name>
    <message>
        <source>Customer: new link</source>
        <translation>Khách hàng: liên kết mới</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DamageBar</name>
    <message>
        <source>The list of your links is damaged, and no link can be made without it.</source>
        <translation>Danh sách link của bạn bị hỏng, và không tạo được link nếu thiếu nó.</translation>
    </message>
    <message>
        <source>Another program has it open: close that one first.</source>
        <translation>Chương trình khác đang mở nó: hãy đóng chương trình đó trước.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Tệp hỏng được giữ tại %1.</translation>
    </message>
    <message>
        <source>There is no backup of it that can be read.</source>
        <translation>Không có bản sao lưu nào đọc được.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Khôi phục bản sao lưu lúc %1</translation>
    </message>
    <message>
        <source>The list of your links is missing, and no link can be made without it.</source>
        <translation>Danh sách link của bạn bị thiếu, và không tạo được link nếu không có nó.</translation>
    </message>
    <message>
        <source>It was kept as %1. If you have moved that file, put it back and start Linktill again.</source>
        <translation>Danh sách được lưu tại %1. Nếu bạn đã chuyển tệp đó đi, hãy đặt lại rồi mở lại Linktill.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DoublesDialog</name>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Hai người</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No possible duplicates are left.</source>
        <translation>Không còn mục nào có thể trùng.</translation>
    </message>
    <message>
        <source>Above the customer who was there, below the one from the file. Are they one person?</source>
        <translation>Trên là khách hàng đã có, dưới là khách hàng trong tệp. Họ có phải một người không?</translation>
    </message>
    <message>
        <source>Above the customer who is there, below the one from the file. You can merge them after the import.</source>
        <translation>Trên là khách hàng đã có, dưới là khách hàng trong tệp. Bạn có thể gộp sau khi nhập.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DraftForm</name>
    <message>
        <source>This field takes one. Put into the private note: %1</source>
        <extracomment>%1 are e-mail addresses or phones, or the extension of a phone</extracomment>
        <translation>Ô này chỉ nhận một. Đã đưa vào ghi chú riêng: %1</translation>
    </message>
    <message>
        <source>This field takes one. Left out: %1</source>
        <translation>Ô này chỉ nhận một. Đã bỏ ra: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DraftsDialog</name>
    <message numerus="yes">
        <source>%n draft(s) deleted.</source>
        <translation>
            <numerusform>Đã xóa %n bản nháp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) brought back.</source>
        <translation>
            <numerusform>Đã đưa lại %n bản nháp.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is open in another window.</source>
        <translation>Bản nháp này đang mở ở cửa sổ khác.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::DraftsModel</name>
    <message>
        <source>%1 (in the form)</source>
        <extracomment>a draft in the list, which the form shows now</extracomment>
        <translation>%1 (đang ở trong biểu mẫu)</translation>
    </message>
    <message>
        <source>%1 (open in another window)</source>
        <translation>%1 (đang mở ở cửa sổ khác)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sửa lần cuối</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>changes of a link that were not sent; %1 says which link</extracomment>
        <translation>Thay đổi: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::EditLinkPage</name>
    <message>
        <source>Stop editing</source>
        <translation>Thôi sửa</translation>
    </message>
    <message>
        <source>An earlier change of this link had no answer and may have come through. Below it stands as before that change; sending settles how it is.</source>
        <translation>Một thay đổi trước đó của link này không có câu trả lời và có thể đã được thực hiện. Bên dưới là link trước thay đổi đó; gửi đi thì sẽ biết chắc.</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Sửa link</translation>
    </message>
    <message>
        <source>Order %1 of “%2”</source>
        <extracomment>%1 is an order number, %2 an account</extracomment>
        <translation>Đơn hàng %1 của “%2”</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>Xem lại thay đổi…</translation>
    </message>
    <message>
        <source>The changes to order %1 have not been sent. The link stays as it was.</source>
        <translation>Các thay đổi cho đơn hàng %1 chưa được gửi. Link vẫn như cũ.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Sửa tiếp</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to send.</source>
        <translation>Không có gì thay đổi nên không có gì để gửi.</translation>
    </message>
    <message>
        <source>Changing the link…</source>
        <translation>Đang sửa link…</translation>
    </message>
    <message>
        <source>Order %1 was changed.</source>
        <translation>Đã sửa đơn hàng %1.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Đơn hàng %1: %2</translation>
    </message>
    <message>
        <source>The changes are not saved.</source>
        <translation>Các thay đổi không được lưu.</translation>
    </message>
    <message>
        <source>This link is being edited in another window as well. What is changed here is not kept until it is sent.</source>
        <translation>Liên kết này cũng đang được sửa trong một cửa sổ khác. Những gì thay đổi ở đây sẽ không được giữ lại cho đến khi gửi.</translation>
    </message>
    <message>
        <source>Your changes from %1 are back. “Stop editing” puts them away.</source>
        <translation>Các thay đổi của bạn lúc %1 đã trở lại. Nhấn “Thôi sửa” để bỏ chúng.</translation>
    </message>
    <message>
        <source>The list of your links still shows it as before.</source>
        <translation>Danh sách link của bạn vẫn hiển thị như trước.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ExpiryNotice</name>
    <message>
        <source>Extend</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
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
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Địa chỉ nhà</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>Địa chỉ cơ quan</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Địa chỉ khác</translation>
    </message>
</context>
<context>
    <name>linktill::gui::FieldPicker</name>
    <message>
        <source>Field for column %1</source>
        <extracomment>%1 is the heading of a column in a file</extracomment>
        <translation>Trường cho cột %1</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation>Trường cho “%1”</translation>
    </message>
</context>
<context>
    <name>linktill::gui::FormSources</name>
    <message>
        <source>The link that this one is like was made in “%1”. This one will be made in “%2”.</source>
        <translation>Link mẫu được tạo ở “%1”. Link này sẽ được tạo ở “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n link(s) were not sent. They are in the list of drafts.</source>
        <translation>
            <numerusform>Các thay đổi của %n liên kết chưa được gửi. Chúng nằm trong danh sách bản nháp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::FormatBar</name>
    <message>
        <source>Comma</source>
        <translation>Dấu phẩy</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pipe ( | )</source>
        <translation>Gạch đứng ( | )</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <extracomment>%1 is the name of a program: Google Contacts</extracomment>
        <translation>Nhận ra: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::FoundMethods</name>
    <message>
        <source>any</source>
        <translation>bất kỳ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>currencies or countries: &quot;THB, VND, SGD and 12 more&quot;</extracomment>
        <translation>
            <numerusform>%1 và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, sandbox</source>
        <translation>Chạy thật, thử nghiệm</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Chạy thật</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Không có trong danh sách</translation>
    </message>
    <message>
        <source>%1 (used before)</source>
        <extracomment>a payment method that this account chose before</extracomment>
        <translation>%1 (đã dùng trước đây)</translation>
    </message>
    <message>
        <source>Does not fit the link&apos;s currency or country.</source>
        <translation>Không hợp với tiền tệ hoặc quốc gia của liên kết.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương thức</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Listed for</source>
        <translation>Có trong</translation>
    </message>
</context>
<context>
    <name>linktill::gui::GridModel</name>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::GridView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Các hàng của tệp</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ImportPage</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Không có văn bản trong bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Văn bản đã dán</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>bỏ qua %n dòng</numerusform>
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
            <numerusform>%n hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n cột</numerusform>
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
            <numerusform>%n liên hệ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · being read…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 · đang đọc…</translation>
    </message>
    <message>
        <source>Recognised by their headings: %1</source>
        <extracomment>%1 is a list of names of programs</extracomment>
        <translation>Nhận ra theo tiêu đề: %1</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Undo last import</source>
        <translation>Hoàn tác lần nhập gần nhất</translation>
    </message>
    <message>
        <source>Takes back the import of %1</source>
        <translation>Hoàn tác việc nhập %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ImportQuestions</name>
    <message>
        <source>The encoding of this file is not sure. How should line %1 read?</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>Không chắc bảng mã của tệp này. Dòng %1 phải đọc thế nào?</translation>
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
        <translation>Không đọc được tệp hoặc tệp lớn hơn %1 MB.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ImportRun</name>
    <message>
        <source>Import cancelled. Nothing was imported.</source>
        <translation>Đã hủy nhập. Không có gì được nhập.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::IncomingRequests</name>
    <message>
        <source>%1 will open on the page New link when you close the window in front.</source>
        <extracomment>%1 is the name of a file, or several</extracomment>
        <translation>%1 sẽ mở ở trang Liên kết mới khi bạn đóng cửa sổ phía trước.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ItemEntry</name>
    <message>
        <source>Not among the goods: %1</source>
        <extracomment>%1 is what was typed or scanned, several with commas</extracomment>
        <translation>Không có trong danh sách hàng hóa: %1</translation>
    </message>
    <message>
        <source>%1 has no price in %2 yet.</source>
        <extracomment>%1 is a product, %2 a currency: Coffee beans has no price in THB yet.</extracomment>
        <translation>%1 chưa có giá bằng %2.</translation>
    </message>
    <message>
        <source>Enter it in “%1”</source>
        <extracomment>%1 is the name of a field: Enter it in “Amount”</extracomment>
        <translation>Nhập vào “%1”</translation>
    </message>
    <message>
        <source>Scanned while the cursor was in “%1”: %2</source>
        <extracomment>%1 is the name of a field, %2 a barcode, several with commas</extracomment>
        <translation>Đã quét khi con trỏ đang ở ô “%1”: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ItemsModel</name>
    <message>
        <source>Item</source>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã hàng</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ItemsSum</name>
    <message>
        <source>Use %1</source>
        <extracomment>a button that puts the sum of the items into the amount: Use ฿1,250.00</extracomment>
        <translation>Dùng %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::JumpDialog</name>
    <message>
        <source>Set the practice clock forward</source>
        <translation>Chỉnh đồng hồ tập dùng tới trước</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Everything on the way happens in its order: sendings, reminders, expiries.</source>
        <translation>Mọi việc trên đường đi xảy ra theo thứ tự: gửi, nhắc, hết hạn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Nhảy</translation>
    </message>
    <message>
        <source>Choose a time that is still to come, up to 10 years ahead.</source>
        <translation>Hãy chọn thời điểm chưa đến, trong vòng 10 năm tới.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>A key or what it does</source>
        <translation>Phím tắt hoặc công dụng</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tìm phím tắt</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tất cả phím tắt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Công dụng</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Sao chép dạng văn bản</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LedgerDialogs</name>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>The list of your links was backed up. The backup is %1.</source>
        <translation>Đã sao lưu danh sách link. Bản sao lưu là %1.</translation>
    </message>
    <message>
        <source>The list of your links begins anew. Links that were made before are missing in it; at the gateway nothing has changed.</source>
        <translation>Danh sách link bắt đầu lại. Các link tạo trước đó không có trong danh sách; ở cổng thanh toán không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The backup of %1 is in place. Links that were made after it are missing in the list; at the gateway nothing has changed.</source>
        <translation>Đã dùng bản sao lưu lúc %1. Các link tạo sau đó không có trong danh sách; ở cổng thanh toán không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The list that was there before is kept as %1.</source>
        <translation>Danh sách trước đó được giữ tại %1.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LessonRow</name>
    <message>
        <source>Lesson %1: %2, %3</source>
        <extracomment>a lesson for a screen reader: its number, its title, how far it is</extracomment>
        <translation>Bài học %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LessonsCard</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>lessons: 2 of 5 done</extracomment>
        <translation>Xong %1 trên %2</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>a lesson is done</extracomment>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>steps of a lesson: 2 of 3 steps</extracomment>
        <translation>%1 trên %2 bước</translation>
    </message>
    <message>
        <source>3 min</source>
        <extracomment>how long a lesson takes</extracomment>
        <translation>3 phút</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>a step of a lesson for a screen reader</extracomment>
        <translation>Đã xong: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkActions</name>
    <message>
        <source>Copy link</source>
        <translation>Sao chép link</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Mở trong trình duyệt</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Cập nhật trạng thái</translation>
    </message>
    <message>
        <source>Cancel link…</source>
        <translation>Hủy link…</translation>
    </message>
    <message>
        <source>Make another like this</source>
        <translation>Tạo thêm link tương tự</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Hiện mã QR</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Lấy khỏi kho lưu trữ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Not wanted any more…</source>
        <translation>Không cần nữa…</translation>
    </message>
    <message>
        <source>Mark edit as saved…</source>
        <translation>Đánh dấu chỉnh sửa là đã lưu…</translation>
    </message>
    <message>
        <source>Save edit again…</source>
        <translation>Lưu lại chỉnh sửa…</translation>
    </message>
    <message>
        <source>Mark edit as not saved…</source>
        <translation>Đánh dấu chỉnh sửa là chưa lưu…</translation>
    </message>
    <message>
        <source>Keep link as before…</source>
        <translation>Giữ link như trước…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Create fresh link</source>
        <translation>Tạo liên kết mới</translation>
    </message>
    <message>
        <source>Send to the customer again…</source>
        <translation>Gửi lại cho khách hàng…</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>In biên nhận…</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkArchive</name>
    <message numerus="yes">
        <source>%n link(s) put into the archive.</source>
        <translation>
            <numerusform>Đã đưa %n link vào kho lưu trữ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) taken out of the archive.</source>
        <translation>
            <numerusform>Đã lấy %n link khỏi kho lưu trữ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkBatchRunner</name>
    <message>
        <source>Order %1 over %2 can then not be paid any more. This cannot be undone.</source>
        <translation>Sau đó đơn hàng %1 trị giá %2 không thể thanh toán nữa. Không thể hoàn tác.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) can then not be paid any more. This cannot be undone.</source>
        <translation>
            <numerusform>Sau đó %n link không thể thanh toán nữa. Không thể hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel link</source>
        <translation>Hủy link</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n link(s)</source>
        <translation>
            <numerusform>Hủy %n link</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Giữ lại tất cả</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2</source>
        <translation>Đang hủy: %1 trên %2</translation>
    </message>
    <message>
        <source>Asking the gateway: %1 of %2</source>
        <translation>Đang hỏi cổng thanh toán: %1 trên %2</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Đơn hàng %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Và %n link nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out.</source>
        <translation>
            <numerusform>Bỏ qua %n link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) cancelled.</source>
        <translation>
            <numerusform>Đã hủy %n link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n link(s) is up to date.</source>
        <translation>
            <numerusform>Trạng thái của %n link đã cập nhật.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1: edit marked as saved.</source>
        <translation>Đơn hàng %1: đã đánh dấu chỉnh sửa là đã lưu.</translation>
    </message>
    <message>
        <source>Order %1: edit marked as not saved.</source>
        <translation>Đơn hàng %1: đã đánh dấu chỉnh sửa là chưa lưu.</translation>
    </message>
    <message>
        <source>Order %1: edit saved.</source>
        <translation>Đơn hàng %1: đã lưu chỉnh sửa.</translation>
    </message>
    <message>
        <source>Order %1: link kept as before.</source>
        <translation>Đơn hàng %1: link được giữ như trước.</translation>
    </message>
    <message>
        <source>Order %1: the gateway has this link, so it stays. Cancel it if it is not wanted any more.</source>
        <translation>Đơn hàng %1: cổng thanh toán có link này nên link được giữ lại. Nếu không cần nữa, hãy hủy link.</translation>
    </message>
    <message>
        <source>Order %1: the gateway has this link already, so it was not sent again.</source>
        <translation>Đơn hàng %1: cổng thanh toán đã có link này nên không gửi lại.</translation>
    </message>
    <message>
        <source>Order %1: the gateway does not know it. It is put down as not sent.</source>
        <translation>Đơn hàng %1: cổng thanh toán không có. Link được ghi là chưa gửi.</translation>
    </message>
    <message>
        <source>Order %1: the link was made.</source>
        <translation>Đơn hàng %1: đã tạo link.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkDetail</name>
    <message>
        <source>Request as sent</source>
        <translation>Yêu cầu đã gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n link</numerusform>
        </translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Mã đơn hàng</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Mã tham chiếu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Mặt hàng</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người tạo</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>Mã QR của link thanh toán</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not confirmed</source>
        <translation>
            <numerusform>%n chỉnh sửa chưa xác nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit not confirmed</source>
        <translation>Chỉnh sửa chưa xác nhận</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Create fresh link</source>
        <translation>Tạo liên kết mới</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkEditing</name>
    <message>
        <source>This link is still being edited. Send its changes, or stop editing it first.</source>
        <translation>Link này đang được sửa. Hãy gửi thay đổi hoặc thôi sửa trước.</translation>
    </message>
    <message>
        <source>The account “%1” of this link is not here any more.</source>
        <translation>Tài khoản “%1” của link này không còn nữa.</translation>
    </message>
    <message>
        <source>Order %1 cannot be changed any more: %2. Your changes of it stay in the list of drafts until you delete them.</source>
        <extracomment>%1 is an order number, %2 the state of its link</extracomment>
        <translation>Không thể sửa đơn hàng %1 nữa: %2. Các thay đổi của bạn vẫn nằm trong danh sách bản nháp cho đến khi bạn xóa chúng.</translation>
    </message>
    <message>
        <source>Order %1 cannot be changed any more: %2.</source>
        <extracomment>%1 is an order number, %2 the state of its link</extracomment>
        <translation>Không thể thay đổi đơn hàng %1 nữa: %2.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkFilters</name>
    <message>
        <source>Any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Giữa hai ngày</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Without the archive</source>
        <translation>Không gồm kho lưu trữ</translation>
    </message>
    <message>
        <source>The archive only</source>
        <translation>Chỉ kho lưu trữ</translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation>Hãy chọn tiền tệ trước.</translation>
    </message>
    <message>
        <source>This is no amount of %1.</source>
        <translation>Đây không phải số tiền của %1.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n trạng thái</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tất cả tài khoản</translation>
    </message>
    <message>
        <source>Search customer, order, reference, notes</source>
        <translation>Tìm khách, đơn hàng, tham chiếu, ghi chú</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkForm</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can go out</source>
        <translation>
            <numerusform>%n mục cần sửa trước khi gửi đi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n mục cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not among the items yet: %1. Add it, or leave it out.</source>
        <extracomment>%1 is what was typed or scanned, several with commas</extracomment>
        <translation>Mục này chưa có trong danh sách hàng: %1. Hãy thêm vào hoặc bỏ qua.</translation>
    </message>
    <message>
        <source>The list of payment methods in %1 is not used; the one of this program is. %2</source>
        <extracomment>%1 is a file&apos;s name with its folder, %2 the reason as a sentence</extracomment>
        <translation>Danh sách phương thức thanh toán trong %1 không được dùng; chương trình dùng danh sách của mình. %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkHandOut</name>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Không mở được trình duyệt. Hãy sao chép link và tự mở.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Đơn hàng %1: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksList</name>
    <message>
        <source>No link fits</source>
        <translation>Không có link nào khớp</translation>
    </message>
    <message>
        <source>Search for less, or leave a filter out.</source>
        <translation>Hãy tìm ít chữ hơn hoặc bỏ bớt bộ lọc.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Kho lưu trữ trống</translation>
    </message>
    <message>
        <source>Links that you archive leave the list and are kept here.</source>
        <translation>Link bạn lưu trữ sẽ rời danh sách và được giữ ở đây.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>No links yet in “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Chưa có link nào trong “%1”</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Chưa có link nào</translation>
    </message>
    <message>
        <source>Every link that you make is kept here: copy it again, show its QR code, see whether it was paid, or cancel it.</source>
        <translation>Mọi link bạn tạo đều được giữ ở đây: sao chép lại, hiện mã QR, xem đã thanh toán chưa, hoặc hủy.</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Tạo link đầu tiên</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not confirmed</source>
        <translation>
            <numerusform>%n chỉnh sửa chưa xác nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of many: %1</source>
        <translation>Mới nhất trong số nhiều: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksModel</name>
    <message>
        <source>Created</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Mã đơn hàng</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Thay đổi cuối</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Mã tham chiếu</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người tạo</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is the amount of a link, %2 what it is if an edit was saved</extracomment>
        <translation>%1 hoặc %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksPage</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>Đã sao chép %n link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Đã chọn %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksSource</name>
    <message>
        <source>Link, %1</source>
        <extracomment>a link in a list of things of many kinds: its state</extracomment>
        <translation>Liên kết, %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>which row of a table, then what is the matter with it</extracomment>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::LiveDay</name>
    <message>
        <source>Create live link</source>
        <translation>Tạo link thật</translation>
    </message>
    <message>
        <source>This makes a real link of “%1” over %2, which a customer pays with real money. You are asked once a day.</source>
        <translation>Thao tác này tạo link thật của “%1” với số tiền %2, khách sẽ trả bằng tiền thật. Mỗi ngày chỉ hỏi một lần.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MadeView</name>
    <message>
        <source>Link %1</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Link mới</translation>
    </message>
    <message>
        <source>This link is created. Edit it (%1), duplicate it (%2) or begin a new link (%3).</source>
        <extracomment>%1, %2 and %3 are keys</extracomment>
        <translation>Link này đã được tạo. Hãy sửa (%1), nhân bản (%2) hoặc bắt đầu link mới (%3).</translation>
    </message>
    <message>
        <source>This link is created. Duplicate it (%1) or begin a new link (%2).</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Link này đã được tạo. Hãy nhân bản (%1) hoặc bắt đầu link mới (%2).</translation>
    </message>
    <message>
        <source>This link is not in your link history, so it can’t be edited here.</source>
        <translation>Link này không có trong lịch sử link của bạn nên không thể sửa ở đây.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MainWindow</name>
    <message>
        <source>Like the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>The language changes when Linktill is started again.</source>
        <translation>Ngôn ngữ sẽ đổi khi mở lại Linktill.</translation>
    </message>
    <message>
        <source>About Linktill</source>
        <translation>Giới thiệu Linktill</translation>
    </message>
    <message>
        <source>Linktill %1 makes PortOne payment links.

Licensed under the Apache License 2.0.</source>
        <translation>Linktill %1 tạo link thanh toán PortOne.

Cấp phép theo Apache License 2.0.</translation>
    </message>
    <message>
        <source>The log could not be opened.</source>
        <translation>Không mở được nhật ký.</translation>
    </message>
    <message>
        <source>Search or do… %1</source>
        <extracomment>the field in the head bar; %1 is a key</extracomment>
        <translation>Tìm hoặc làm… %1</translation>
    </message>
    <message>
        <source>Close Linktill</source>
        <translation>Đóng Linktill</translation>
    </message>
    <message>
        <source>Linktill is waiting for an answer from PortOne. If you close it now, we won&apos;t know whether the link was created or changed until you start it again.</source>
        <translation>Linktill đang chờ trả lời từ PortOne. Nếu đóng bây giờ, sẽ chưa biết link đã được tạo hay thay đổi hay chưa cho đến khi bạn mở lại.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Vẫn đóng</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Tiếp tục chờ</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MappingMenu</name>
    <message>
        <source>Save mapping…</source>
        <translation>Lưu ghép cột…</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Tải ghép cột…</translation>
    </message>
    <message>
        <source>Forget changes for these headings</source>
        <translation>Quên thay đổi cho các tiêu đề này</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Lưu ghép cột</translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation>mapping.json</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Ghép cột (*.json)</translation>
    </message>
    <message>
        <source>Could not save %1.</source>
        <translation>Không lưu được %1.</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Tải ghép cột</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MessageEdit</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Ngôn ngữ của tin nhắn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>&amp;Keep as template</source>
        <translation>&amp;Lưu làm mẫu</translation>
    </message>
    <message>
        <source>Use this text for all links of this account in this language</source>
        <translation>Dùng văn bản này cho mọi liên kết của tài khoản này bằng ngôn ngữ này</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Đặt &amp;lại</translation>
    </message>
    <message>
        <source>Put back Linktill&apos;s own text</source>
        <translation>Khôi phục văn bản của Linktill</translation>
    </message>
    <message>
        <source>%1 stays as it is. Known words: %2.</source>
        <extracomment>%1 are words in braces, %2 those that are known</extracomment>
        <translation>%1 giữ nguyên. Các từ dùng được: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened from here. The message is copied: paste it there.</source>
        <translation>Không mở được %1 từ đây. Tin nhắn được sao chép: hãy dán vào đó.</translation>
    </message>
    <message>
        <source>The message is too long for %1, which gets only the link. The whole message is copied: paste it there.</source>
        <translation>Tin nhắn quá dài cho %1 nên chỉ có liên kết. Toàn bộ tin nhắn được sao chép: hãy dán vào đó.</translation>
    </message>
    <message>
        <source>%1 opens without the message. It is copied: paste it there.</source>
        <translation>%1 mở ra không kèm tin nhắn. Tin nhắn được sao chép: hãy dán vào đó.</translation>
    </message>
    <message>
        <source>Kept as template for %1.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Đã lưu làm mẫu cho %1.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MessagePane</name>
    <message>
        <source>SMS to %1</source>
        <translation>SMS gửi %1</translation>
    </message>
    <message>
        <source>Select a message to act as its customer.</source>
        <translation>Chọn tin nhắn để đóng vai khách.</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>Đóng vai %1</translation>
    </message>
    <message>
        <source>This link can’t be paid now.</source>
        <translation>Link này hiện không thanh toán được.</translation>
    </message>
    <message>
        <source>Paid as %1.</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>Đã thanh toán với vai %1.</translation>
    </message>
    <message>
        <source>The payment of %1 failed. The link stays open.</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>Thanh toán của %1 thất bại. Link vẫn mở.</translation>
    </message>
    <message>
        <source>%1 left without paying. The link stays open.</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>%1 rời đi mà không thanh toán. Link vẫn mở.</translation>
    </message>
    <message>
        <source>This link can’t be paid any more.</source>
        <translation>Link này không thanh toán được nữa.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Đã sao chép link.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Không mở được trình duyệt. Hãy sao chép link và tự mở.</translation>
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
        <translation>Gõ để tìm: PromptPay, thẻ, ví</translation>
    </message>
    <message>
        <source>Add a payment method</source>
        <translation>Thêm phương thức thanh toán</translation>
    </message>
    <message>
        <source>Return adds the first method that is found, Down goes to the list.</source>
        <translation>Enter thêm phương thức tìm thấy đầu tiên, phím xuống chuyển đến danh sách.</translation>
    </message>
    <message>
        <source>Payment methods found</source>
        <translation>Phương thức thanh toán tìm thấy</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodsForm</name>
    <message>
        <source>All methods</source>
        <translation>Tất cả phương thức</translation>
    </message>
    <message>
        <source>All this account uses</source>
        <translation>Tất cả tài khoản này dùng</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>Cập nhật từ tệp…</translation>
    </message>
    <message>
        <source>Use a newer list of payment methods (payment_channels.json)</source>
        <translation>Dùng danh sách phương thức thanh toán mới hơn (payment_channels.json)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n</source>
        <extracomment>methods that do not serve the link&apos;s currency or country</extracomment>
        <translation>
            <numerusform>Bỏ %n mục này</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes out the methods that do not serve the link&apos;s currency or country.</source>
        <translation>Bỏ các phương thức không dùng được với tiền tệ hoặc quốc gia của liên kết.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>a set of payment methods</extracomment>
        <translation>%1 (mặc định)</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <translation>Lưu thành bộ…</translation>
    </message>
    <message>
        <source>Save as a set</source>
        <translation>Lưu thành bộ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Begin new links with</source>
        <translation>Bắt đầu liên kết mới với</translation>
    </message>
    <message>
        <source>New links begin without payment methods.</source>
        <translation>Liên kết mới bắt đầu không có phương thức thanh toán.</translation>
    </message>
    <message>
        <source>New links begin with “%1”.</source>
        <translation>Liên kết mới bắt đầu với “%1”.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>of sets of payment methods</extracomment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Tên bộ</translation>
    </message>
    <message>
        <source>“%1” was replaced.</source>
        <translation>Đã thay “%1”.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Đã lưu “%1”.</translation>
    </message>
    <message>
        <source>There is a set “%1” already. Choose another name.</source>
        <translation>Đã có bộ “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>Update payment methods</source>
        <translation>Cập nhật phương thức thanh toán</translation>
    </message>
    <message>
        <source>Lists of payment methods (*.json);;All files (*)</source>
        <translation>Danh sách phương thức thanh toán (*.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 was not taken; the list stays as it is. %2</source>
        <extracomment>%1 is a file&apos;s name, %2 the reason as a sentence</extracomment>
        <translation>Không dùng %1; danh sách giữ nguyên. %2</translation>
    </message>
    <message>
        <source>The list of payment methods is now of %1.</source>
        <extracomment>%1 is a month like 2026-03</extracomment>
        <translation>Danh sách phương thức thanh toán nay là của %1.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodsModel</name>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương thức</translation>
    </message>
</context>
<context>
    <name>linktill::gui::MomentEdit</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <extracomment>%1 is a text that should have been a time</extracomment>
        <translation>Trong tệp: %1</translation>
    </message>
    <message>
        <source>%1, UTC%2</source>
        <extracomment>time zone and its distance from UTC: Asia/Bangkok, UTC+7</extracomment>
        <translation>%1, UTC%2</translation>
    </message>
    <message>
        <source>Date and time in words</source>
        <translation>Ngày giờ bằng chữ</translation>
    </message>
    <message>
        <source>in 2 hours, tomorrow 9:00, Friday</source>
        <extracomment>shown in an empty field for a date and time: what may be typed there</extracomment>
        <translation>2 giờ nữa, ngày mai 9:00, thứ sáu</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>2 giờ nữa</translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation>Ngày mai 9:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 ngày nữa</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NewLinkPage</name>
    <message>
        <source>Creating the link…</source>
        <translation>Đang tạo link…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Đang hỏi cổng thanh toán…</translation>
    </message>
    <message>
        <source>Create live link</source>
        <translation>Tạo link thật</translation>
    </message>
    <message>
        <source>Create practice link</source>
        <translation>Tạo link tập dùng</translation>
    </message>
    <message>
        <source>Create sandbox link</source>
        <translation>Tạo link thử nghiệm</translation>
    </message>
    <message>
        <source>Filled from “%1”</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>Đã điền từ “%1”</translation>
    </message>
    <message>
        <source>Saved as template “%1”</source>
        <translation>Đã lưu làm mẫu “%1”</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Link mới</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NotTakenCard</name>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to note</source>
        <translation>Thêm vào ghi chú</translation>
    </message>
    <message>
        <source>Add “%1” to the private note</source>
        <translation>Thêm “%1” vào ghi chú riêng</translation>
    </message>
    <message>
        <source>Everything in the file is taken</source>
        <translation>Mọi thứ trong tệp đều được lấy</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold something</source>
        <translation>
            <numerusform>%n cột có dữ liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::NotesModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NoticeMenu</name>
    <message>
        <source>Do not disturb</source>
        <translation>Không làm phiền</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing sounds. The window shows everything.</source>
        <translation>Không có gì bật lên và không có âm thanh. Cửa sổ vẫn hiện mọi thứ.</translation>
    </message>
    <message>
        <source>Paid: no sound</source>
        <translation>Đã thanh toán: không có âm thanh</translation>
    </message>
    <message>
        <source>Paid: chime</source>
        <translation>Đã thanh toán: tiếng chuông</translation>
    </message>
    <message>
        <source>Paid: cash register</source>
        <translation>Đã thanh toán: tiếng máy tính tiền</translation>
    </message>
    <message>
        <source>Sound when a payment fails</source>
        <translation>Có âm thanh khi thanh toán không thành công</translation>
    </message>
    <message>
        <source>▷ Try the sound</source>
        <translation>▷ Nghe thử</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NoticeSounds</name>
    <message>
        <source>No sound could be played. Linktill uses pw-play, paplay, aplay or canberra-gtk-play; install one of them and check that sound is on.</source>
        <translation>Không phát được âm thanh. Linktill dùng pw-play, paplay, aplay hoặc canberra-gtk-play; hãy cài một trong các chương trình này và kiểm tra âm thanh đã bật chưa.</translation>
    </message>
    <message>
        <source>No sound could be played. Check that sound is on.</source>
        <translation>Không phát được âm thanh. Hãy kiểm tra âm thanh đã bật chưa.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::NoticeText</name>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Đã thanh toán: %1</translation>
    </message>
    <message>
        <source>Payment failed: %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Thanh toán không thành công: %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Đơn hàng %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <extracomment>%1 is a customer, %2 an order number</extracomment>
        <translation>%1, đơn hàng %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>%1 tells a customer and an order, %2 is an account, %3 its environment</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>A payment of %1 failed: %2. The link can still be paid.</source>
        <extracomment>%1 is an amount, %2 a customer and an order</extracomment>
        <translation>Khoản thanh toán %1 không thành công: %2. Vẫn có thể thanh toán qua link này.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) expire soon and are not paid</source>
        <translation>
            <numerusform>%n link sắp hết hạn và chưa được thanh toán</numerusform>
        </translation>
    </message>
    <message>
        <source>Not paid, expires %1</source>
        <extracomment>%1 is a day and a time: today, 18:30</extracomment>
        <translation>Chưa thanh toán, hết hạn %1</translation>
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
        <translation>Hiện Linktill</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Link mới</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message numerus="yes">
        <source>Linktill: %n link(s) awaiting payment</source>
        <translation>
            <numerusform>Linktill: %n link chờ thanh toán</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::OutcomeCard</name>
    <message>
        <source>Next problem</source>
        <translation>Lỗi tiếp theo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Kết quả dự kiến</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n mục có thể trùng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems</source>
        <translation>
            <numerusform>%n hàng có lỗi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::PaidNotice</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
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
            <numerusform>%n khoản thanh toán. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Palette</name>
    <message>
        <source>A page, a link, a field, something to do</source>
        <translation>Một trang, liên kết, ô hoặc việc cần làm</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Tìm hoặc làm bất cứ việc gì</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Những gì tìm thấy</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Không tìm thấy gì. Hãy thử ít chữ hơn.</translation>
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
        <translation>Trang</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Customer window</source>
        <translation>Cửa sổ cho khách</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PaperPreferences</name>
    <message>
        <source>Choose logo…</source>
        <translation>Chọn logo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Print a receipt automatically when a link is paid</source>
        <translation>Tự động in biên nhận khi link được thanh toán</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Gỡ bỏ logo</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Chọn logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Không có logo</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PartyAddress</name>
    <message>
        <source>State or province</source>
        <translation>Bang hoặc tỉnh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bang</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Tỉnh (Nhật Bản)</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Hạt</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quận/huyện</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Đảo</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Giáo xứ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Tỉnh (département)</translation>
    </message>
    <message>
        <source>Province or city (do, si)</source>
        <translation>Tỉnh hoặc thành phố (do, si)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Mã ZIP</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Mã bưu chính</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Address, second line (district)</source>
        <translation>Địa chỉ, dòng thứ hai (phường/xã)</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Địa chỉ, dòng thứ hai</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>name of a part of an address that its country cannot do without</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>A complete address there has this part.</source>
        <translation>Địa chỉ đầy đủ ở đó có phần này.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a state in a list: its name, then how else it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Hiện danh sách</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PracticePage</name>
    <message>
        <source>Step done: %1</source>
        <translation>Đã xong bước: %1</translation>
    </message>
    <message>
        <source>Lesson “%1” is done.</source>
        <translation>Đã xong bài học “%1”.</translation>
    </message>
    <message>
        <source>The practice shop can’t be opened. Another Linktill window may have it open, or a part of Linktill is missing. Close the other window, or install Linktill again.</source>
        <translation>Không mở được cửa hàng tập dùng. Có thể một cửa sổ Linktill khác đang mở nó, hoặc thiếu một phần của Linktill. Hãy đóng cửa sổ kia hoặc cài lại Linktill.</translation>
    </message>
    <message>
        <source>The practice shop’s file was damaged, so the shop has started over. The damaged file was saved as %1.</source>
        <translation>Tệp của cửa hàng tập dùng bị hỏng nên cửa hàng đã bắt đầu lại. Tệp hỏng được lưu thành %1.</translation>
    </message>
    <message>
        <source>The practice shop could not be saved. What you do here lasts until Linktill is closed.</source>
        <translation>Không lưu được cửa hàng tập dùng. Những gì bạn làm ở đây chỉ giữ đến khi đóng Linktill.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>how many messages are new</extracomment>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>New message: %1</source>
        <translation>Tin nhắn mới: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>The practice shop forgets its links, payments, messages, clock, troubles and your lessons. Links stay in your link history, but can’t be paid any more.</source>
        <translation>Cửa hàng tập dùng sẽ quên link, thanh toán, tin nhắn, đồng hồ, sự cố và bài học của bạn. Link vẫn còn trong lịch sử nhưng không thanh toán được nữa.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Giữ tất cả</translation>
    </message>
    <message>
        <source>The practice shop has started over.</source>
        <translation>Cửa hàng tập dùng đã bắt đầu lại.</translation>
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
        <translation>email</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>a span of days and hours, as short as possible: 1 d 3 h</extracomment>
        <translation>%1 ngày %2 giờ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a span of hours and minutes, as short as possible: 1 h 48 min</extracomment>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a span of minutes, as short as possible: 48 min</extracomment>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>Practice time · the same as on this computer</source>
        <translation>Giờ tập dùng · giống máy này</translation>
    </message>
    <message>
        <source>Practice time · %1 ahead of this computer</source>
        <translation>Giờ tập dùng · nhanh hơn máy này %1</translation>
    </message>
    <message>
        <source>Practice time · %1 behind this computer</source>
        <extracomment>%1 is a span of time: 1 d 3 h</extracomment>
        <translation>Giờ tập dùng · chậm hơn máy này %1</translation>
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
        <translation>Đã hẹn: gửi lúc %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how a message came and when: email, 17:31</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>chưa đọc</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>%1 is a span of time: 1 h 48 min</extracomment>
        <translation>Hết hạn sau %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Trả lời chậm</translation>
    </message>
    <message>
        <source>wait 5 seconds</source>
        <translation>đợi 5 giây</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>không có kết nối</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Mất câu trả lời</translation>
    </message>
    <message>
        <source>link is created, answer isn’t</source>
        <translation>link đã tạo, trả lời không tới</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>PortOne rejects the link</source>
        <translation>PortOne từ chối link</translation>
    </message>
    <message>
        <source>PortOne down</source>
        <translation>PortOne ngừng</translation>
    </message>
    <message>
        <source>error 503</source>
        <translation>lỗi 503</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Sai giờ</translation>
    </message>
    <message>
        <source>this computer 10 min behind</source>
        <translation>máy này chậm 10 phút</translation>
    </message>
    <message>
        <source>Practice troubles on: %1</source>
        <extracomment>how many troubles of the practice shop are switched on</extracomment>
        <translation>Sự cố tập dùng đang bật: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PreviewPanel</name>
    <message>
        <source>Pay by %1</source>
        <translation>Thanh toán trước %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>how many of a thing, and its name</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>The JSON that will be sent, for support staff</source>
        <translation>JSON sẽ được gửi, dành cho nhân viên hỗ trợ</translation>
    </message>
    <message>
        <source>The customer sees the picture at %1</source>
        <translation>Khách hàng thấy hình ảnh tại %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::PricesModel</name>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PrintDialog</name>
    <message>
        <source>Print receipt</source>
        <translation>In biên nhận</translation>
    </message>
    <message>
        <source>Print link</source>
        <translation>In link</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Network address or device</source>
        <translation>Địa chỉ mạng hoặc thiết bị</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>Mở ngăn kéo tiền</translation>
    </message>
    <message>
        <source>Logo in the QR code</source>
        <translation>Logo trong mã QR</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <extracomment>a printer in a list that is off, out of paper or paused</extracomment>
        <translation>%1 (đang dừng)</translation>
    </message>
    <message>
        <source>Roll printer on the network…</source>
        <translation>Máy in cuộn trong mạng…</translation>
    </message>
    <message>
        <source>Enter an address such as 192.168.1.50:9100, or a device such as /dev/usb/lp0.</source>
        <translation>Nhập địa chỉ như 192.168.1.50:9100 hoặc thiết bị như /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>This computer has no printer. You can save a PDF.</source>
        <translation>Máy tính này không có máy in. Bạn có thể lưu PDF.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Không ghi được %1: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::PrintPaper</name>
    <message>
        <source>Sent to the printer “%1”.</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>Đã gửi đến máy in “%1”.</translation>
    </message>
    <message>
        <source>Choose a printer first.</source>
        <translation>Hãy chọn máy in trước.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ProductDialog</name>
    <message>
        <source>Add to goods</source>
        <translation>Thêm vào hàng hóa</translation>
    </message>
    <message>
        <source>Edit goods</source>
        <translation>Sửa hàng hóa</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>“%1” is not a price in “%2”.</source>
        <translation>“%1” không phải là giá bằng “%2”.</translation>
    </message>
    <message>
        <source>There are two prices in %1.</source>
        <translation>Có hai giá bằng %1.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>The picture needs an address that begins with https://.</source>
        <translation>Địa chỉ hình ảnh phải bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>Another article has this barcode.</source>
        <translation>Một mặt hàng khác đã có mã vạch này.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this barcode. Scan it, or type all its digits.</source>
        <translation>Bảng tính đã rút gọn mã vạch này. Hãy quét hoặc nhập đủ các chữ số.</translation>
    </message>
    <message>
        <source>Use up to %1 characters.</source>
        <translation>Chỉ dùng tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>This holds characters that can&apos;t be shown. Type it again.</source>
        <translation>Văn bản này có ký tự không hiển thị được. Hãy nhập lại.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ProductsDialog</name>
    <message>
        <source>Deleted from the goods: %1</source>
        <translation>Đã xóa khỏi hàng hóa: %1</translation>
    </message>
    <message>
        <source>Export goods</source>
        <translation>Xuất hàng hóa</translation>
    </message>
    <message>
        <source>goods.csv</source>
        <translation>hang-hoa.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>Goods written: %1</source>
        <translation>Số mặt hàng đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ProductsModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Giá</translation>
    </message>
</context>
<context>
    <name>linktill::gui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>Mã QR của link thanh toán</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ReceiptPrinter</name>
    <message>
        <source>Order %1: the receipt was not printed, because no printer is chosen. Print it once by hand; Linktill then remembers the printer.</source>
        <translation>Đơn %1: chưa in biên nhận vì chưa chọn máy in. Hãy tự in một lần; sau đó Linktill nhớ máy in.</translation>
    </message>
    <message>
        <source>Order %1: the receipt was not printed. %2</source>
        <translation>Đơn %1: chưa in biên nhận. %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RecentLinks</name>
    <message>
        <source>Recent links</source>
        <translation>Liên kết gần đây</translation>
    </message>
    <message>
        <source>Recent links of this customer</source>
        <translation>Liên kết gần đây của khách hàng này</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RequestFiles</name>
    <message>
        <source>Open request</source>
        <translation>Mở yêu cầu</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>Không mở được %1. %2</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>Lưu yêu cầu</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu thành %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Không ghi được %1: %2.</translation>
    </message>
    <message>
        <source>Requests (*.linktill.json *.json);;All files (*)</source>
        <translation>Yêu cầu (*.linktill.json *.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 was not opened, because a link is being sent. Open it again when that is done.</source>
        <translation>Chưa mở %1 vì đang gửi một liên kết. Hãy mở lại khi gửi xong.</translation>
    </message>
    <message>
        <source>What was in the form before is in the list of drafts.</source>
        <translation>Nội dung trước đó trong biểu mẫu nằm trong danh sách bản nháp.</translation>
    </message>
    <message>
        <source>Requests (*.linktill.json *.json)</source>
        <translation>Yêu cầu (*.linktill.json *.json)</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RequestView</name>
    <message>
        <source>Request as it will be sent</source>
        <translation>Yêu cầu đúng như sẽ gửi</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Sao chép JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Sao chép thành curl</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
</context>
<context>
    <name>linktill::gui::RestoreDialog</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Đang tìm bản sao lưu…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every week, and whenever you choose Back up now.</source>
        <translation>Chưa có bản sao lưu. Mỗi tuần sẽ tạo một bản, và mỗi khi bạn chọn Sao lưu ngay.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ResultPanel</name>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Không mở được trình duyệt. Hãy sao chép link và tự mở.</translation>
    </message>
    <message>
        <source>Order %1 · reference %2</source>
        <translation>Đơn hàng %1 · mã tham chiếu %2</translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation>Mã QR của link thanh toán</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Sao chép link</translation>
    </message>
    <message>
        <source>Copy QR</source>
        <translation>Sao chép QR</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Lưu mã QR</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Không ghi được %1: %2.</translation>
    </message>
    <message>
        <source>A practice link: its checkout page works while Linktill is open.</source>
        <translation>Link tập dùng: trang thanh toán chỉ hoạt động khi Linktill đang mở.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Not checked since %1, trying again</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Chưa kiểm tra được từ %1, đang thử lại</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Đã kiểm tra %1</translation>
    </message>
    <message>
        <source>Confirmed by PortOne %1</source>
        <translation>PortOne xác nhận lúc %1</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>In biên nhận…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation>Ảnh (*.png);;Bản vẽ (*.svg);;Tài liệu (*.pdf)</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ResultText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>còn %n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>còn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>a time of day</extracomment>
        <translation>hôm nay, %1</translation>
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
        <translation>Không có ngày hết hạn</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Đã hết hạn %1</translation>
    </message>
    <message>
        <source>Expires %1 · %2</source>
        <extracomment>a date with time, then how long it is until then</extracomment>
        <translation>Hết hạn %1 · %2</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Đã tạo %1</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>Email đến %1</translation>
    </message>
    <message>
        <source>SMS to %1</source>
        <translation>SMS đến %1</translation>
    </message>
    <message>
        <source>Not sent automatically</source>
        <translation>Không tự động gửi</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>gửi ngay</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã thanh toán</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Đã thanh toán %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Đã hết hạn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Đã hủy %1</translation>
    </message>
    <message>
        <source>Customers can no longer pay this link.</source>
        <translation>Khách hàng không thể thanh toán link này nữa.</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is a payment method</extracomment>
        <translation>bằng %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Đã nhận %1</translation>
    </message>
    <message>
        <source>Paid links can’t be edited</source>
        <translation>Không thể sửa link đã thanh toán</translation>
    </message>
    <message>
        <source>Expired links can’t be edited</source>
        <translation>Không thể sửa link đã hết hạn</translation>
    </message>
    <message>
        <source>Cancelled links can’t be edited</source>
        <translation>Không thể sửa link đã hủy</translation>
    </message>
    <message>
        <source>Read-only · created %1</source>
        <extracomment>%1 is a day, or a time of today</extracomment>
        <translation>Chỉ đọc · tạo lúc %1</translation>
    </message>
    <message>
        <source>Link created, %1, awaiting payment.</source>
        <translation>Đã tạo link, %1, đang chờ thanh toán.</translation>
    </message>
    <message>
        <source>Link created, %1 for %2, awaiting payment.</source>
        <translation>Đã tạo link, %1 cho %2, đang chờ thanh toán.</translation>
    </message>
    <message>
        <source>Paid: %1, order %2</source>
        <translation>Đã thanh toán: %1, đơn hàng %2</translation>
    </message>
    <message>
        <source>Paid: %1 from %2, order %3</source>
        <translation>Đã thanh toán: %1 từ %2, đơn hàng %3</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ReviewDialog</name>
    <message>
        <source>The customer then pays %1, not %2.</source>
        <translation>Khi đó khách trả %1, không phải %2.</translation>
    </message>
    <message>
        <source>The customer then pays in another currency.</source>
        <translation>Khi đó khách trả bằng loại tiền khác.</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Xem lại thay đổi</translation>
    </message>
    <message>
        <source>Order %1 of “%2” · %3</source>
        <translation>Đơn hàng %1 của “%2” · %3</translation>
    </message>
    <message>
        <source>This is a real link, which a customer pays with real money.</source>
        <translation>Đây là link thật, khách trả bằng tiền thật.</translation>
    </message>
    <message>
        <source>Nothing is changed here, but an earlier change may have come through. Sending the link as it stands here settles that.</source>
        <translation>Ở đây không có gì thay đổi, nhưng một thay đổi trước đó có thể đã được thực hiện. Gửi link như ở đây thì sẽ biết chắc.</translation>
    </message>
    <message>
        <source>Change live link</source>
        <translation>Sửa link thật</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>Gửi thay đổi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Thay đổi gì</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau khi sửa</translation>
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
        <translation>Đã thêm %1, thay đổi %2, không đổi %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) had no room for everything.</source>
        <translation>
            <numerusform>%n ghi chú riêng không đủ chỗ cho mọi thứ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) were not imported for the same reason.</source>
        <translation>
            <numerusform>%n khách hàng khác không được nhập vì cùng lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone. Nothing of it was kept.</source>
        <translation>Đã hoàn tác việc nhập. Không giữ lại gì.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Đã hoàn tác việc nhập.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are, because they were changed or merged since.</source>
        <translation>
            <numerusform>%n mục giữ nguyên vì đã được sửa hoặc gộp sau đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Đang hoàn tác việc nhập…</translation>
    </message>
    <message>
        <source>If you cancel, nothing of the file is imported.</source>
        <translation>Nếu bạn hủy, không có gì trong tệp được nhập.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Đang hủy…</translation>
    </message>
    <message>
        <source>Nothing is saved yet. You can cancel while it runs and undo it afterwards.</source>
        <translation>Chưa lưu gì. Bạn có thể hủy trong khi nhập và hoàn tác sau đó.</translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) with problems are left out and stay in the report.</source>
        <translation>
            <numerusform>%n hàng có lỗi bị bỏ qua và nằm trong báo cáo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>numbers of rows: 240 of 243 rows</extracomment>
        <translation>%1 trên %2 hàng</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <extracomment>numbers of rows: 1,200 of 5,000 imported</extracomment>
        <translation>Đã nhập %1 trên %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation>import-report.csv</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Bảng tính (*.csv)</translation>
    </message>
    <message>
        <source>Could not save %1.</source>
        <translation>Không lưu được %1.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::Section</name>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đang đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>things in a section of the form</comment>
        <translation>
            <numerusform>%n mục cần sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>things in a section of the form</comment>
        <translation>
            <numerusform>%n mục cần xem lại</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Sections</name>
    <message>
        <source>Items, shipping and discount come to %1</source>
        <translation>Mặt hàng, phí giao hàng và giảm giá cộng lại là %1</translation>
    </message>
    <message>
        <source>Merchant and promotion</source>
        <translation>Cửa hàng và khuyến mãi</translation>
    </message>
    <message>
        <source>Items and charges</source>
        <translation>Mặt hàng và phí</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Phương thức thanh toán</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gửi link</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Hẹn giờ gửi</translation>
    </message>
    <message>
        <source>Expiry and reminder</source>
        <translation>Hạn dùng và lời nhắc</translation>
    </message>
    <message>
        <source>Return pages</source>
        <translation>Trang quay về</translation>
    </message>
    <message>
        <source>References and notes</source>
        <translation>Mã tham chiếu và ghi chú</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Tùy chọn khác</translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendAgainDialog</name>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>Gửi qua</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Bỏ qua</translation>
    </message>
    <message>
        <source>&amp;Open and next</source>
        <translation>&amp;Mở và tiếp</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>&amp;Open and finish</source>
        <translation>&amp;Mở và kết thúc</translation>
    </message>
    <message>
        <source>%1 was left out: it was sent again already, or can no longer be paid.</source>
        <extracomment>%1 is an order number</extracomment>
        <translation>Đã bỏ qua %1: liên kết đã được gửi lại hoặc không thể thanh toán nữa.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>No program could be opened for %1. The message is copied: paste it where it is to go.</source>
        <translation>Không mở được chương trình nào cho %1. Tin nhắn đã được sao chép: hãy dán vào nơi cần gửi.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendQuestions</name>
    <message numerus="yes">
        <source>A link over %1 for %2 was created %n minute(s) ago: order %3, %4.</source>
        <extracomment>%1 is an amount, %2 a customer, %3 an order number, %4 the state of that link</extracomment>
        <translation>
            <numerusform>Một link %1 cho %2 đã được tạo %n phút trước: đơn hàng %3, %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create another link</source>
        <translation>Tạo thêm link</translation>
    </message>
    <message>
        <source>The customer could pay twice.</source>
        <translation>Khách hàng có thể thanh toán hai lần.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Create a link over %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Tạo liên kết %1</translation>
    </message>
    <message>
        <source>Unusual amount</source>
        <translation>Số tiền bất thường</translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendRounds</name>
    <message>
        <source>No link is due. A link is sent again when it awaits payment, is from before today, has an email address or phone, and was not sent again today.</source>
        <translation>Chưa có liên kết nào đến lượt. Liên kết được gửi lại khi đang chờ thanh toán, tạo trước hôm nay, có email hoặc số điện thoại và hôm nay chưa gửi lại.</translation>
    </message>
    <message>
        <source>The messages open one after the other, for a last look. Nothing is sent by itself, and no link twice in a day.</source>
        <translation>Các tin nhắn lần lượt mở ra để xem lại. Không có gì tự gửi đi, và không liên kết nào được gửi hai lần trong ngày.</translation>
    </message>
    <message>
        <source>There are more open links. Start again when these are done.</source>
        <translation>Còn nhiều liên kết khác. Hãy bắt đầu lại khi xong đợt này.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n link(s) again?</source>
        <translation>
            <numerusform>Gửi lại %n liên kết?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) sent again</source>
        <translation>
            <numerusform>Đã gửi lại %n liên kết</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message numerus="yes">
        <source>The gateway is busy and asks to wait. It goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>Cổng thanh toán đang bận và yêu cầu chờ. Sẽ tự tiếp tục sau %n giây.</numerusform>
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
        <translation>Đơn hàng %1 chưa rõ kết quả: link đã có.</translation>
    </message>
    <message>
        <source>Order %1, whose outcome was open: the gateway does not know it. On the page Links it can be sent again with the same order number, or put down as not wanted.</source>
        <translation>Đơn hàng %1 chưa rõ kết quả: cổng thanh toán không có. Ở trang Link có thể gửi lại với cùng mã đơn hàng, hoặc đánh dấu là không cần nữa.</translation>
    </message>
    <message>
        <source>Order %1: we don&apos;t know whether your last edit was saved. In Links you can save it again or keep the link as before.</source>
        <translation>Đơn hàng %1: chưa biết chỉnh sửa gần nhất của bạn đã được lưu hay chưa. Trong trang Link, bạn có thể lưu lại hoặc giữ link như trước.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), the last: %1</source>
        <extracomment>%1 is the amount of the last one</extracomment>
        <translation>
            <numerusform>%n khoản thanh toán, gần nhất: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) awaiting payment – Linktill</source>
        <extracomment>the title of the window on a desktop without a tray</extracomment>
        <translation>
            <numerusform>%n link chờ thanh toán – Linktill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::ShareDialog</name>
    <message>
        <source>Send by %1</source>
        <extracomment>%1 is a way, such as SMS or WhatsApp</extracomment>
        <translation>Gửi qua %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Sao chép tin nhắn</translation>
    </message>
    <message>
        <source>No program could be opened for %1. The message is copied: paste it where it is to go.</source>
        <translation>Không mở được chương trình nào cho %1. Tin nhắn đã được sao chép: hãy dán vào nơi cần gửi.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::ShareRow</name>
    <message>
        <source>Send to the customer</source>
        <translation>Gửi cho khách hàng</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>More ways to send the link</source>
        <translation>Các cách khác để gửi liên kết</translation>
    </message>
    <message>
        <source>Copy the message with the link</source>
        <translation>Sao chép tin nhắn kèm liên kết</translation>
    </message>
    <message>
        <source>Send the link by %1</source>
        <translation>Gửi liên kết qua %1</translation>
    </message>
    <message>
        <source>The customer has no email address</source>
        <translation>Khách hàng không có địa chỉ email</translation>
    </message>
    <message>
        <source>The customer has no phone number</source>
        <translation>Khách hàng không có số điện thoại</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
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
            <numerusform>%1: %Ln link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Summary</name>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <extracomment>Day and time of an expiry or a sending; see Qt&apos;s QLocale::toString for the letters.</extracomment>
        <translation>HH:mm ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation>Khuyến mãi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n mặt hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping %1</source>
        <translation>Phí giao hàng %1</translation>
    </message>
    <message>
        <source>The same as billing</source>
        <translation>Giống thông tin hóa đơn</translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation>Tất cả của tài khoản</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After a list of payment methods: &quot;Credit Card, PromptPay and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 và %n phương thức khác</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail and text message</source>
        <translation>Qua e-mail và tin nhắn SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Qua e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Qua tin nhắn SMS</translation>
    </message>
    <message>
        <source>Not by the gateway</source>
        <translation>Cổng thanh toán không gửi</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Chưa hẹn giờ</translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before</source>
        <translation>
            <numerusform>Nhắc trước %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n hour(s) before</source>
        <translation>
            <numerusform>Nhắc trước %n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Không hết hạn</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Đơn hàng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ghi chú</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>Changed from the standard</source>
        <translation>Đã đổi so với mặc định</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Đặt lại các cột</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Lưu làm mẫu</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Đổi tên mẫu</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>There is another template “%1”. Choose another name.</source>
        <translation>Đã có mẫu khác tên “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Replace it, or choose another name.</source>
        <translation>Đã có mẫu “%1”. Hãy thay nó hoặc chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TemplatesDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>%1 is the name of a template that new links begin with</extracomment>
        <translation>%1 (mặc định)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Tài khoản này</translation>
    </message>
    <message>
        <source>Its name is that of another template by now.</source>
        <translation>Tên của nó nay đã là tên của một mẫu khác.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TemplatesSource</name>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TimeThere</name>
    <message>
        <source>For the customer in %1: %2 to %3, depending on the place</source>
        <extracomment>a time as the customer&apos;s clock shows it: country, in its first and its last time zone</extracomment>
        <translation>Giờ của khách ở %1: từ %2 đến %3, tùy nơi</translation>
    </message>
    <message>
        <source>For the customer in %1: %2</source>
        <extracomment>a time as the customer&apos;s clock shows it: country, time</extracomment>
        <translation>Giờ của khách ở %1: %2</translation>
    </message>
</context>
<context>
    <name>linktill::gui::TroublesCard</name>
    <message>
        <source>%1 on</source>
        <extracomment>how many troubles are switched on</extracomment>
        <translation>Đang bật %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::UnresolvedLinks</name>
    <message>
        <source>Make another like this</source>
        <translation>Tạo thêm link tương tự</translation>
    </message>
    <message>
        <source>It is not known yet whether the link of order %1 exists. Another one would have a new order number, and the customer might pay twice. Send this one again instead: the gateway is asked first, and the order number stays the same.</source>
        <translation>Chưa rõ có link của đơn hàng %1 hay không. Link khác sẽ có mã đơn hàng mới và khách có thể trả hai lần. Thay vào đó hãy gửi lại link này: cổng thanh toán được hỏi trước và mã đơn hàng giữ nguyên.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Không cần nữa</translation>
    </message>
    <message>
        <source>The gateway is asked about order %1 over %2 once more. When it does not know it, the link is put down as not sent, and nothing reminds you of it any more. This cannot be undone.</source>
        <translation>Cổng thanh toán được hỏi lại về đơn hàng %1 trị giá %2. Nếu cổng không có, link được ghi là chưa gửi và sẽ không nhắc bạn nữa. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Mark edit as saved</source>
        <translation>Đánh dấu chỉnh sửa là đã lưu</translation>
    </message>
    <message>
        <source>Mark edit as not saved</source>
        <translation>Đánh dấu chỉnh sửa là chưa lưu</translation>
    </message>
    <message>
        <source>Order %1 can no longer be edited (%2). Look at the PortOne portal to see whether this edit was saved: %3.</source>
        <extracomment>%1 is an order number, %2 its status, %3 what an edit changed</extracomment>
        <translation>Không thể sửa đơn hàng %1 nữa (%2). Hãy xem trên cổng PortOne chỉnh sửa này đã được lưu hay chưa: %3.</translation>
    </message>
    <message>
        <source>Save edit again</source>
        <translation>Lưu lại chỉnh sửa</translation>
    </message>
    <message>
        <source>Save this edit of order %1 again: %2. This is safe even if it was already saved.</source>
        <translation>Lưu lại chỉnh sửa này của đơn hàng %1: %2. Việc này an toàn ngay cả khi đã lưu rồi.</translation>
    </message>
    <message>
        <source>Keep link as before</source>
        <translation>Giữ link như trước</translation>
    </message>
    <message>
        <source>Save order %1 as it was before this edit: %2. If the edit was saved, this undoes it.</source>
        <translation>Lưu đơn hàng %1 như trước chỉnh sửa này: %2. Nếu chỉnh sửa đã được lưu, việc này sẽ hoàn tác nó.</translation>
    </message>
    <message>
        <source>Keep as before</source>
        <translation>Giữ như trước</translation>
    </message>
</context>
<context>
    <name>linktill::gui::UpdateNotices</name>
    <message>
        <source>Check for updates…</source>
        <translation>Kiểm tra cập nhật…</translation>
    </message>
    <message>
        <source>Check for updates once a day</source>
        <translation>Kiểm tra cập nhật mỗi ngày một lần</translation>
    </message>
    <message>
        <source>Linktill asks its website for the newest version. Nothing about you or your shop is sent.</source>
        <translation>Linktill hỏi trang web của mình về phiên bản mới nhất. Không có thông tin nào về bạn hay cửa hàng của bạn được gửi đi.</translation>
    </message>
    <message>
        <source>Checking for updates…</source>
        <translation>Đang kiểm tra cập nhật…</translation>
    </message>
    <message>
        <source>Linktill now checks for updates once a day.</source>
        <translation>Từ nay Linktill kiểm tra cập nhật mỗi ngày một lần.</translation>
    </message>
    <message>
        <source>Linktill no longer checks for updates by itself.</source>
        <translation>Linktill không còn tự kiểm tra cập nhật nữa.</translation>
    </message>
    <message>
        <source>No browser could be opened. The download page is %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Không mở được trình duyệt. Trang tải xuống là %1.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::WebhooksModel</name>
    <message>
        <source>Web address</source>
        <translation>Địa chỉ web</translation>
    </message>
</context>
<context>
    <name>linktill::gui::WindowDisplay</name>
    <message>
        <source>Clear</source>
        <translation>Xóa màn hình</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Use monitor %1</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Dùng màn hình %1</translation>
    </message>
</context>
<context>
    <name>linktill::gui::WindowPages</name>
    <message>
        <source>A link is being sent. Wait until it is done.</source>
        <translation>Đang gửi một link. Hãy chờ đến khi xong.</translation>
    </message>
</context>
<context>
    <name>linktill::gui::WindowPaper</name>
    <message>
        <source>This link is not in your link history, so it can’t be printed.</source>
        <translation>Link này không có trong lịch sử link nên không in được.</translation>
    </message>
    <message>
        <source>The account&apos;s settings could not be saved.</source>
        <translation>Không lưu được cài đặt của tài khoản.</translation>
    </message>
</context>
</TS>
