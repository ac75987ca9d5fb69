<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CliText</name>
    <message>
        <source>The request %1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set %1 would leave a gap: rows are added one after the other, from [0] on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request, in the gateway&apos;s JSON; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a field of the request, such as amount=12.50 or notes[0].value=blue. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway to send to, instead of PortOne&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a practice gateway inside the program: no account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the link&apos;s QR code, as .png or .svg. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at most so many seconds for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this for the present time, such as 2024-07-20T00:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this folder for settings of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sentences: en, th or vi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s key and secret come from the environment: LINKTILL_KEY and LINKTILL_SECRET. Exit status: 0 created or valid, 2 the request has problems, 3 refused for key, secret, token or signature, 4 refused otherwise, 5 not sent, 6 outcome unknown, 64 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: create or check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”: it is create or check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many; an option begins with --.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes with create, not with check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which request: --request FILE, or --request - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes path=value, such as amount=12.50; “%1” is not of that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--clock takes a time such as 2024-07-20T00:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is en, th or vi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-url takes a whole address, such as https://api.portone.cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-url takes an address without user name, ? and #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-url must begin with https: over plain http others could read key and payment. Only this machine itself may be asked over http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set LINKTILL_KEY and LINKTILL_SECRET to the account&apos;s key and secret, or try without an account: --practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINKTILL_KEY or LINKTILL_SECRET holds a space, a line break or another character that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of both: --practice or --api-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and at most 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--qr %1: the name must end in .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--qr %1: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--qr %1: the file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes and checks PortOne payment links from a terminal or a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create: check a request, send it, print the link; check: only check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning in %1: %2</source>
        <extracomment>%1 is the JSON name of a field, %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linktill-cli --help explains all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found, nothing was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was created, but its QR code could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>Go to the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+66 81 234 5678</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpirySection</name>
    <message>
        <source>Stop accepting payment at a set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit, before the link expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Ask the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items. Add them when the customer should see what the amount is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Linktill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MerchantSection</name>
    <message>
        <source>Shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo (web address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodsSection</name>
    <message>
        <source>Add a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find: PromptPay, card, wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods, in the order the customer sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen: the customer sees every method of the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Show the shipping details at the checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a back button at the checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkout is embedded in a page of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the link comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. The gateway reports payments to these addresses of your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field 1 of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field 2 of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field 3 of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field 4 of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field 5 of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLinkPage</name>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <source>Same as billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language or region code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School fees, class XII B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>What the customer sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencesSection</name>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link reference of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes. They travel with the payment and are shown in the back office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Link created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save QR…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another like this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnPagesSection</name>
    <message>
        <source>Where the customer goes after the checkout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a failed payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a payment is pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleSection</name>
    <message>
        <source>Send at a set time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Creating the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the gateway. The form stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>The gateway can send the link to the customer. You can also copy it and send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the customer by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the customer by text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as soon as the link is created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after a failed payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page while a payment is pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show shipping details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show back button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User field 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User field 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User field 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User field 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User field 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address, line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address, line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing state or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing country name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping address, line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping address, line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping state or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping country name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping address language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: more details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method %1: channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method %1: method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no decimals: %2 is not a whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n decimal(s): %2 has %3.</source>
        <extracomment>%1 is a currency, %2 an amount, %3 how many decimals that amount has</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an amount. Use digits only, with one decimal sign where there are decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below zero. Enter a figure without minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is zero. Enter more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any amount that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unusually large: most amounts here go up to %2. Please look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is %1, but the items with shipping and discount come to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency in use. Write its three capital letters, like THB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a character that the gateway may read differently (%1) and then refuse the link. Letters, digits, dot, hyphen and underscore are safe.</source>
        <extracomment>%1 is a list of characters: &quot;a space, ~, *&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a phone number that exists. Begin with + and the code of the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a phone number in use in %2. For another country begin with + and its code.</source>
        <extracomment>%2 is a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look like a postal code of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look like a postal code of %2, such as %3.</source>
        <extracomment>%2 is a country, %3 an example of a postal code there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <extracomment>%1 is a field: &quot;Order number is needed.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds an invisible control character (%1). Type the text anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds half of a character, which cannot be sent. Type the text anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here: this has %1.</source>
        <extracomment>%1 is how many characters there are now</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a country. Write its two capital letters, like TH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible here. Choose one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was used before. Every link needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole web address, like https://example.com/thanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole e-mail address, like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date with a time, like 2030-07-28T18:30:00.000Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist: the clocks go forward then. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks go back then. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link would have expired before it is sent. Send it earlier, or let it expire later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of both: send now, or send at a set time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send the link, fill in the customer&apos;s e-mail or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To notify by e-mail, fill in the customer&apos;s e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To notify by phone, fill in the customer&apos;s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number of hours or days. Use digits only, from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder counts back from the expiry: set an expiry, or leave the reminder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder would come before the link is sent. Let it come closer to the expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment method is chosen twice: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both, the channel and the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <extracomment>%1 is a payment method, %2 a currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs this: %2.</source>
        <extracomment>%1 is a payment channel, %2 a field: &quot;Komoju needs this: Billing name.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes whole amounts only in %2.</source>
        <extracomment>%1 is a payment channel, %2 a currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not listed for %2: customers may not be offered it.</source>
        <extracomment>%1 is a payment method, %2 &quot;sandbox&quot; or &quot;live&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not listed for customers in %2: they may not be offered it.</source>
        <extracomment>%1 is a payment method, %2 a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 is not among the payment methods known here. Check how it is written.</source>
        <extracomment>%1 is a channel&apos;s key, %2 a method&apos;s key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number of pieces. Use digits only, from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a JSON object, like {&quot;colour&quot;: &quot;red&quot;}, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another note has the name “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be read as JSON: %1, at byte %2.</source>
        <extracomment>%1 is a reason in the words of the reader, %2 a position</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must be one JSON object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large: at most %1 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be %1, but is %2.</source>
        <extracomment>%1 and %2 are kinds of values: &quot;This must be a number, but is text in quotation marks.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has no field with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s address was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the gateway&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not pick up in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to the gateway could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s address does not begin with https, so key and payment would travel in the open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be made: the account&apos;s key or secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the gateway failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection and the address, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; when practising, start the practice gateway. Then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a shop&apos;s or hotel&apos;s network, sign in there first. Then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in key and secret, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but the connection broke before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled after the request had been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway had a fault while it handled the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway pointed to another address, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far longer than an answer should be and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came that could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and look the order number up before sending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and look the order number up before sending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this network lets you through to the gateway, and look the order number up before sending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the order number up before sending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link may have been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a short title without full stop, %2 and %3 are whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway found something wrong in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what it names below and create the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order number or link reference was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this very link was wanted, it may exist already: look it up by its order number. For another link use a new number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept the account&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the PortOne key with the one on the PortOne portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the PortOne secret with the one on the PortOne portal. If it is right, keep spaces, ~ and * out of the order number and the return pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway knows no merchant with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the PortOne key is whole and belongs to this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merchant account is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask PortOne to activate the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept the environment for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other one of sandbox and live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the amount and its decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a payment channel is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the set-up of the channel on the PortOne portal, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept the order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a new one made of letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept this computer&apos;s proof of identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the computer&apos;s clock is right, then the PortOne secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept a payment method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another method, or none to offer all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a currency that the account can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount and the currency do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is below the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more, or choose a method with a lower minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is above the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, or split the amount over several links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept the link reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another reference, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s key is wrong for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that key and secret belong to the same account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept a reference number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use new references and create the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept the account&apos;s secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the PortOne secret anew, as the PortOne portal shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes with the same order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway found no record of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the order number and the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has a record like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the order number up before creating another link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not support a payment channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that channel out, or have PortOne set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment channel does not support this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another channel for this currency and country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not accept a return page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the web addresses of the return pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway left the request pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank or card company said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment provider behind the gateway said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 In its own words: %2.</source>
        <extracomment>%1 is a sentence of ours, %2 what the gateway said, in its own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It names: %2.</source>
        <extracomment>%1 is a sentence, %2 a field: &quot;The gateway did not accept the amount. It names: Amount.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link exists. If the words above do not help, ask PortOne and name the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::CommandLine</name>
    <message>
        <source>Makes PortOne payment links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: en, th or vi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark or contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to open, in the gateway&apos;s JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::CodeBox</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a currency or country in a list: THB – Thai Baht</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::ItemsModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::ListEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does and the key for it: Remove (Delete)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>which row of a table, then what is the matter with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::MainWindow</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create live link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create sandbox link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create practice link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Linktill is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is real: no account, no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice link: its checkout page works while Linktill is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Linktill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linktill %1 makes PortOne payment links.

Licensed under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodAdder</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a payment method and who provides it: Credit Card · GBPrimePay</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a method: type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a payment method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodDelegate</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>a payment method or channel in a list: its name, then its technical key</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodsModel</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::MomentEdit</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <extracomment>%1 is a text that should have been a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, UTC%2</source>
        <extracomment>time zone and its distance from UTC: Asia/Bangkok, UTC+7</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::NewLinkPage</name>
    <message>
        <source>Creating the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway knows order %1: reference %2, state %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it in the gateway&apos;s back office. Do not create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has no such link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Create again. The order number stays the same, so that there can be only one link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still not known whether there is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can go out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::NotesModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::PreviewPanel</name>
    <message>
        <source>Pay by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::ResultPanel</name>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 · reference %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::RowsModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what a cell of a table holds and what is wrong with it, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::Section</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>things in a section of the form</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>things in a section of the form</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Sections</name>
    <message>
        <source>Items, shipping and discount come to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant and promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items and charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry and reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::Summary</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <extracomment>Day and time of an expiry or a sending; see Qt&apos;s QLocale::toString for the letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After a list of payment methods: &quot;Credit Card, PromptPay and 4 more&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail and text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n hour(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from the standard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linktill::gui::WebhooksModel</name>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
