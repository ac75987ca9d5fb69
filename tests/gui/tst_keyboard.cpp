// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the page without a mouse and without eyes: Tab follows the order in which one reads, and every
// control has a name.
#include "support/windowfixture.h"

#include <QAccessible>
#include <QLabel>

#include <algorithm>
#include <memory>

namespace linktill {
namespace {

bool takesTab(const QWidget *widget, const QWidget *window)
{
    return widget->isVisibleTo(window) && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus);
}

QString nameOf(const QWidget *widget)
{
    const QString party = widget->parentWidget() ? widget->parentWidget()->objectName() : QString();
    return QStringLiteral("%1 in %2").arg(widget->objectName(), party);
}

/// Returns true when `late` stands where one would read it before `early`.
bool readsBefore(const QRect &late, const QRect &early)
{
    if (late.bottom() < early.top())
        return true;
    const bool sameLine = late.top() < early.bottom() && early.top() < late.bottom();
    return sameLine && late.right() <= early.left();
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tabFollowsReading_data();
    void tabFollowsReading();
    void tabReachesCreate();
    void sectionsOpenByKey();
    void controlsHaveNames();
    void labelsBelongToFields();

private:
    QStringList sections() const;
    void openAll();
    /// Returns the widgets that Tab visits from the amount on until it is back there; empty when it
    /// never gets back.
    QWidgetList walk();
    QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(&m_window->window(), QPoint()), widget->size()};
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_window;
};

void TestKeyboard::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_window = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
}

void TestKeyboard::cleanup()
{
    m_window.reset();
}

QStringList TestKeyboard::sections() const
{
    QStringList names;
    for (const auto *section : m_window->page().findChildren<gui::Section *>())
        names.append(section->objectName());
    return names;
}

void TestKeyboard::openAll()
{
    // The sections are opened from the last to the first: what is made late must still have its place in
    // the order.
    const QStringList names = sections();
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        m_window->open(name->toLatin1().constData());
    for (const char *moment : {"scheduled_date", "expiry_date"})
        m_window->click(m_window->find("momentSwitch", m_window->editor(moment)));
}

QWidgetList TestKeyboard::walk()
{
    QWidget *first = m_window->editor("amount");
    first->setFocus();
    QWidgetList met;
    for (int i = 0; i < 400; ++i) {
        met.append(m_window->window().focusWidget());
        m_window->key(Qt::Key_Tab);
        if (m_window->window().focusWidget() == first)
            return met;
    }
    QStringList last;
    for (const QWidget *widget : met.last(12))
        last.append(nameOf(widget));
    qWarning("Tab goes round and round: %s", qPrintable(last.join(QStringLiteral(", "))));
    return {};
}

void TestKeyboard::tabFollowsReading_data()
{
    QTest::addColumn<QString>("section");
    for (const char *name : {"merchantSection", "itemsSection", "billingSection", "shippingSection",
                             "methodsSection", "sendingSection", "scheduleSection", "expirySection",
                             "returnPagesSection", "referencesSection", "moreSection"})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("all of them") << QString();
}

void TestKeyboard::tabFollowsReading()
{
    QFETCH(QString, section);
    if (section.isEmpty())
        openAll();
    else
        m_window->open(section.toLatin1().constData());
    QCOMPARE(sections().size(), 11);

    // Every field is left once. The notes that then appear beside fields appear a moment later.
    walk();
    QTRY_VERIFY(m_window->find("issuesButton")->isVisible());
    const QWidgetList met = walk();
    QVERIFY2(!met.isEmpty(), "Tab never comes back to the amount");
    for (qsizetype i = met.size() - 1; i >= 0; --i) { // Shift+Tab goes the same way back
        m_window->key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_window->window().focusWidget(), met[i]);
    }
    const QWidget *column = m_window->find("formColumn");
    QWidgetList fields;
    for (QWidget *widget : met) {
        if (column->isAncestorOf(widget))
            fields.append(widget);
    }
    // The walk begins below the head of the page, so the fields of the head come last.
    const auto head = std::find_if(fields.begin(), fields.end(), [&](const QWidget *field) {
        return readsBefore(placeOf(field), placeOf(met.first()));
    });
    std::rotate(fields.begin(), head, fields.end());
    for (qsizetype i = 1; i < fields.size(); ++i)
        QVERIFY2(!readsBefore(placeOf(fields[i]), placeOf(fields[i - 1])),
                 qPrintable(nameOf(fields[i]) + QStringLiteral(" comes after ") +
                            nameOf(fields[i - 1])));
    for (QWidget *widget : column->findChildren<QWidget *>()) {
        if (takesTab(widget, &m_window->window()))
            QVERIFY2(fields.contains(widget), qPrintable(nameOf(widget)));
    }
}

void TestKeyboard::tabReachesCreate()
{
    // After the last section Tab goes to Create, and only then to the side bar.
    for (const QSize size : {QSize(1366, 768), QSize(683, 384)}) {
        m_window->window().resize(size);
        QTRY_COMPARE(m_window->window().width(), size.width());
        const QWidgetList met = walk();
        const auto create = met.indexOf(m_window->find("createButton"));
        QVERIFY(create >= 0);
        QVERIFY(met.indexOf(m_window->find<gui::Section>("moreSection")->header()) < create);
        const auto aside = met.indexOf(m_window->find("openButton"));
        QVERIFY(aside < 0 || aside > create);
    }
}

void TestKeyboard::sectionsOpenByKey()
{
    auto *section = m_window->find<gui::Section>("billingSection");
    section->header()->setFocus();
    for (const auto key : {Qt::Key_Space, Qt::Key_Return}) {
        m_window->key(key);
        QVERIFY(section->isOpen());
        m_window->key(key);
        QVERIFY(!section->isOpen());
    }
    m_window->key(Qt::Key_Space);
    m_window->key(Qt::Key_Tab);
    QCOMPARE(m_window->window().focusWidget(), m_window->editor("billing_details.billing_name"));
}

void TestKeyboard::controlsHaveNames()
{
    openAll();
    int seen = 0;
    for (QWidget *widget : m_window->window().findChildren<QWidget *>()) {
        if (!takesTab(widget, &m_window->window()))
            continue;
        ++seen;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(widget)));
    }
    QVERIFY(seen > 80);
}

void TestKeyboard::labelsBelongToFields()
{
    openAll();
    int seen = 0;
    for (const QLabel *label : m_window->page().findChildren<QLabel *>()) {
        if (label->property("role").toString() != QLatin1String("fieldLabel"))
            continue;
        ++seen;
        QVERIFY2(label->buddy(), qPrintable(nameOf(label)));
    }
    QVERIFY(seen > 40);
}

} // namespace linktill

QTEST_MAIN(linktill::TestKeyboard)
#include "tst_keyboard.moc"
