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
</context>
<context>
    <name>linktill::gui::NewLinkPage</name>
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
