<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CliText</name>
    <message numerus="yes">
        <source>%n problem(s) found, nothing was sent.</source>
        <translation>
            <numerusform>%n problem found, nothing was sent.</numerusform>
            <numerusform>%n problems found, nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) exported to %1.</source>
        <translation>
            <numerusform>%n link exported to %1.</numerusform>
            <numerusform>%n links exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) should not be handed out as they are. “linktill-cli show” says why.</source>
        <translation>
            <numerusform>%n link should not be handed out as it is. “linktill-cli show” says why.</numerusform>
            <numerusform>%n links should not be handed out as they are. “linktill-cli show” says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkGuard</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%1 has at most %n decimal(s): %2 has %3.</source>
        <extracomment>%1 is a currency, %2 an amount, %3 how many decimals that amount has</extracomment>
        <translation>
            <numerusform>%1 has at most %n decimal: %2 has %3.</numerusform>
            <numerusform>%1 has at most %n decimals: %2 has %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here: this has %1.</source>
        <extracomment>%1 is how many characters there are now</extracomment>
        <translation>
            <numerusform>At most %n character fit here: this has %1.</numerusform>
            <numerusform>At most %n characters fit here: this has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far a clock is off</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>payment methods: &quot;Komoju PayPay, Komoju Paidy and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %1 for the same customer and the same amount was created %n minute(s) ago.</source>
        <translation>
            <numerusform>Order %1 for the same customer and the same amount was created %n minute ago.</numerusform>
            <numerusform>Order %1 for the same customer and the same amount was created %n minutes ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerChanges</name>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>%n customer deleted.</numerusform>
            <numerusform>%n customers deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::CustomerFiles</name>
    <message numerus="yes">
        <source>%n customer(s) written.</source>
        <translation>
            <numerusform>%n customer written.</numerusform>
            <numerusform>%n customers written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::DraftsDialog</name>
    <message numerus="yes">
        <source>%n draft(s) deleted.</source>
        <translation>
            <numerusform>%n draft deleted.</numerusform>
            <numerusform>%n drafts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) brought back.</source>
        <translation>
            <numerusform>%n draft brought back.</numerusform>
            <numerusform>%n drafts brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::FormSources</name>
    <message numerus="yes">
        <source>Changes of %n link(s) were not sent. They are in the list of drafts.</source>
        <translation>
            <numerusform>Changes of %n link were not sent. They are in the list of drafts.</numerusform>
            <numerusform>Changes of %n links were not sent. They are in the list of drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::FoundMethods</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>currencies or countries: &quot;THB, VND, SGD and 12 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::ImportPage</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkArchive</name>
    <message numerus="yes">
        <source>%n link(s) put into the archive.</source>
        <translation>
            <numerusform>%n link put into the archive.</numerusform>
            <numerusform>%n links put into the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) taken out of the archive.</source>
        <translation>
            <numerusform>%n link taken out of the archive.</numerusform>
            <numerusform>%n links taken out of the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkBatchRunner</name>
    <message numerus="yes">
        <source>%n link(s) can then not be paid any more. This cannot be undone.</source>
        <translation>
            <numerusform>%n link can then not be paid any more. This cannot be undone.</numerusform>
            <numerusform>%n links can then not be paid any more. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n link(s)</source>
        <translation>
            <numerusform>Cancel %n link</numerusform>
            <numerusform>Cancel %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out.</source>
        <translation>
            <numerusform>%n link left out.</numerusform>
            <numerusform>%n links left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) cancelled.</source>
        <translation>
            <numerusform>%n link cancelled.</numerusform>
            <numerusform>%n links cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n link(s) is up to date.</source>
        <translation>
            <numerusform>The status of %n link is up to date.</numerusform>
            <numerusform>The status of %n links is up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkDetail</name>
    <message numerus="yes">
        <source>%n link(s) selected</source>
        <translation>
            <numerusform>%n link selected</numerusform>
            <numerusform>%n links selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not confirmed</source>
        <translation>
            <numerusform>%n edit not confirmed</numerusform>
            <numerusform>%n edits not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkFilters</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinkForm</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can go out</source>
        <translation>
            <numerusform>%n thing to mend before it can go out</numerusform>
            <numerusform>%n things to mend before it can go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksList</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not confirmed</source>
        <translation>
            <numerusform>%n edit not confirmed</numerusform>
            <numerusform>%n edits not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::LinksPage</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%n link copied</numerusform>
            <numerusform>%n links copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::MethodsForm</name>
    <message numerus="yes">
        <source>Remove these %n</source>
        <extracomment>methods that do not serve the link&apos;s currency or country</extracomment>
        <translation>
            <numerusform>Remove this one</numerusform>
            <numerusform>Remove these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::NotTakenCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold something</source>
        <translation>
            <numerusform>%n column holds something</numerusform>
            <numerusform>%n columns hold something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::NoticeText</name>
    <message numerus="yes">
        <source>%n link(s) expire soon and are not paid</source>
        <translation>
            <numerusform>%n link expires soon and is not paid</numerusform>
            <numerusform>%n links expire soon and are not paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::OpenLinksTray</name>
    <message numerus="yes">
        <source>Linktill: %n link(s) awaiting payment</source>
        <translation>
            <numerusform>Linktill: %n link awaiting payment</numerusform>
            <numerusform>Linktill: %n links awaiting payment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::OutcomeCard</name>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with problems</source>
        <translation>
            <numerusform>%n row with a problem</numerusform>
            <numerusform>%n rows with problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::PaidNotice</name>
    <message numerus="yes">
        <source>%n payment(s). %1</source>
        <extracomment>%1 says what was paid last</extracomment>
        <translation>
            <numerusform>%n payment. %1</numerusform>
            <numerusform>%n payments. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::PreviewPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::ResultText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::RunCard</name>
    <message numerus="yes">
        <source>%n private note(s) had no room for everything.</source>
        <translation>
            <numerusform>%n private note had no room for everything.</numerusform>
            <numerusform>%n private notes had no room for everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customer(s) were not imported for the same reason.</source>
        <translation>
            <numerusform>%n more customer was not imported for the same reason.</numerusform>
            <numerusform>%n more customers were not imported for the same reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are, because they were changed or merged since.</source>
        <translation>
            <numerusform>%n record stays as it is, because it was changed or merged since.</numerusform>
            <numerusform>%n records stay as they are, because they were changed or merged since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) with problems are left out and stay in the report.</source>
        <translation>
            <numerusform>The row with a problem is left out and stays in the report.</numerusform>
            <numerusform>The %n rows with problems are left out and stay in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Section</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>things in a section of the form</comment>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>things in a section of the form</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendQuestions</name>
    <message numerus="yes">
        <source>A link over %1 for %2 was created %n minute(s) ago: order %3, %4.</source>
        <extracomment>%1 is an amount, %2 a customer, %3 an order number, %4 the state of that link</extracomment>
        <translation>
            <numerusform>A link over %1 for %2 was created %n minute ago: order %3, %4.</numerusform>
            <numerusform>A link over %1 for %2 was created %n minutes ago: order %3, %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendRounds</name>
    <message numerus="yes">
        <source>Send %n link(s) again?</source>
        <translation>
            <numerusform>Send %n link again?</numerusform>
            <numerusform>Send %n links again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) sent again</source>
        <translation>
            <numerusform>%n link sent again</numerusform>
            <numerusform>%n links sent again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::SendingPanel</name>
    <message numerus="yes">
        <source>The gateway is busy and asks to wait. It goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>The gateway is busy and asks to wait. It goes on by itself in %n second.</numerusform>
            <numerusform>The gateway is busy and asks to wait. It goes on by itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::SessionNotices</name>
    <message numerus="yes">
        <source>%n payment(s), the last: %1</source>
        <extracomment>%1 is the amount of the last one</extracomment>
        <translation>
            <numerusform>%n payment, the last: %1</numerusform>
            <numerusform>%n payments, the last: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) awaiting payment – Linktill</source>
        <extracomment>the title of the window on a desktop without a tray</extracomment>
        <translation>
            <numerusform>%n link awaiting payment – Linktill</numerusform>
            <numerusform>%n links awaiting payment – Linktill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::SumText</name>
    <message numerus="yes">
        <source>%1: %Ln link(s)</source>
        <extracomment>%1 is an environment</extracomment>
        <translation>
            <numerusform>%1: %Ln link</numerusform>
            <numerusform>%1: %Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linktill::gui::Summary</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After a list of payment methods: &quot;Credit Card, PromptPay and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before</source>
        <translation>
            <numerusform>Reminder %n day before</numerusform>
            <numerusform>Reminder %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n hour(s) before</source>
        <translation>
            <numerusform>Reminder %n hour before</numerusform>
            <numerusform>Reminder %n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
