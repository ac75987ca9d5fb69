// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests every pair of colours that is painted, in every theme and state: at least 4.5 to 1 for text, 3
// to 1 for the lines of what can be used, for states and for chosen rows (WCAG 2.2, 1.4.3 and 1.4.11).
// It checks all rules of the style sheet, and then the pixels of widgets.
#include "gui/widgets/theme.h"
#include "support/contrast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace linktill;
using namespace linktill::gui;
using namespace Qt::StringLiterals;

namespace {

QString named(double ratio, const QString &what)
{
    return u"%1: %2"_s.arg(what).arg(ratio, 0, 'f', 2);
}

/// A rule of the style sheet as it is applied.
struct Rule
{
    QString selectors;
    QHash<QString, QString> set; ///< property to value
};

QList<Rule> rulesOf(QString sheet)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    sheet.remove(comment);
    QList<Rule> rules;
    for (auto it = rule.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        Rule one{match.captured(1).simplified(), {}};
        for (const QString &line : match.captured(2).split(u';', Qt::SkipEmptyParts))
            one.set.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
        rules << one;
    }
    return rules;
}

QColor colourIn(const QString &value)
{
    static const QRegularExpression colour(u"#[0-9a-f]{6}"_s);
    return QColor(colour.match(value).captured());
}

/// Paints a widget on a ground.
class Painted
{
public:
    Painted(QWidget *widget, Role ground)
    {
        m_ground.setAutoFillBackground(true);
        QPalette palette = m_ground.palette();
        palette.setColor(QPalette::Window, Theme::color(ground));
        m_ground.setPalette(palette);
        auto *layout = new QVBoxLayout(&m_ground);
        layout->setContentsMargins(10, 10, 10, 10);
        layout->addWidget(widget);
        m_ground.resize(240, 80);
        m_ground.ensurePolished();
        m_widget = widget;
    }
    void draw()
    {
        m_image = QImage(m_ground.size(), QImage::Format_RGB32);
        layout();
        m_ground.render(&m_image);
    }
    QColor outside() const { return m_image.pixelColor(2, 2); }
    /// Returns the colour inside the border, where no text is.
    QColor fill() const
    {
        const QRect r = m_widget->geometry();
        return m_image.pixelColor(r.center().x(), r.top() + 5);
    }
    /// Returns the colour inside that differs most from the fill: a block is painted in full.
    QColor text() const
    {
        return furthest(m_widget->geometry().adjusted(6, 6, -6, -6), fill());
    }
    /// Returns the colour at the left edge that differs most from the ground, also of a dashed line.
    QColor edge() const
    {
        const QRect r = m_widget->geometry();
        return furthest(QRect(r.left(), r.top() + 8, 2, r.height() - 16), outside());
    }
    /// Returns which part of the left edge has a line, from 0 to 1.
    double lined() const
    {
        const QRect r = m_widget->geometry();
        int count = 0, all = 0;
        for (int y = r.top() + 8; y < r.bottom() - 8; ++y, ++all)
            count += contrast(m_image.pixelColor(r.left(), y), outside()) >= 3;
        return all > 0 ? double(count) / all : 0;
    }
    QColor furthest(const QRect &where, const QColor &from) const
    {
        return linktill::furthest(m_image, where, from);
    }

private:
    void layout() { m_ground.layout()->activate(); }

    QWidget m_ground;
    QWidget *m_widget = nullptr;
    QImage m_image;
};

const QString block = QString(6, QChar(0x2588));

QPushButton *button(const char *property, const QVariant &value, const QString &name = {})
{
    auto *made = new QPushButton(block);
    made->setObjectName(name);
    if (property)
        made->setProperty(property, value);
    return made;
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRule_data() { themes(); }
    void everyRule();
    void buttons_data();
    void buttons();
    void fields_data() { themes(); }
    void fields();
    void placeholders_data() { themes(); }
    void placeholders();
    void chosenRows_data() { themes(); }
    void chosenRows();

private:
    static void themes();
    static void apply();
};

void TestContrast::initTestCase()
{
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::NoAntialias);
    QApplication::setFont(font);
}

void TestContrast::themes()
{
    QTest::addColumn<int>("appearance");
    for (const auto a : {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        QTest::newRow(qPrintable(appearanceName(a))) << int(a);
}

void TestContrast::apply()
{
    QFETCH(int, appearance);
    Theme::apply(*qApp, Appearance(appearance));
}

/// Text stands on the ground of its own rule or, without one, on any ground that there is; lines do
/// likewise. Lines that only separate things may be faint, because nobody has to find them.
void TestContrast::everyRule()
{
    apply();
    const QColor faint = Theme::color(Role::Line);
    const QList<QColor> grounds{Theme::color(Role::Surface), Theme::color(Role::Raised)};
    const QList<Rule> rules = rulesOf(qApp->styleSheet());
    QVERIFY(rules.size() > 80);
    QStringList bad;
    int pairs = 0;
    for (const Rule &rule : rules) {
        const QColor own = colourIn(rule.set.value(u"background"_s));
        QList<QColor> on = own.isValid() ? QList<QColor>{own} : grounds;
        // A disabled widget may also be checked or under the cursor.
        if (!own.isValid() && rule.selectors.contains(":disabled"_L1))
            on << Theme::color(Role::Selected);
        const auto check = [&](const QColor &colour, const QList<QColor> &backs, double least) {
            for (const QColor &back : backs) {
                ++pairs;
                if (contrast(colour, back) < least)
                    bad << named(contrast(colour, back), rule.selectors.left(80) + u' ' + colour.name()
                                                             + u" on "_s + back.name());
            }
        };
        for (auto it = rule.set.cbegin(); it != rule.set.cend(); ++it) {
            const QColor colour = colourIn(it.value());
            if (!colour.isValid())
                continue;
            if (it.key() == "color"_L1)
                check(colour, on, 4.5);
            else if (it.key() == "selection-color"_L1)
                check(colour, {colourIn(rule.set.value(u"selection-background-color"_s))}, 4.5);
            else if (it.key().startsWith("border"_L1) && colour != faint)
                check(colour, rule.selectors.contains("[locked"_L1) ? QList<QColor>{colour} : grounds,
                      rule.selectors.contains("[locked"_L1) ? 1 : 3);
        }
        // What can be used, chosen or typed into has a visible line.
        static const QRegularExpression usable(
            u"QPushButton|QLineEdit|QComboBox|QCheckBox|QMenu|QToolTip|Button\\b|:focus|:selected|handle"_s);
        const bool isFaint = rule.set.value(u"border"_s).contains(faint.name())
            || rule.set.value(u"border-color"_s).contains(faint.name());
        if (isFaint && faint != Theme::color(Role::FieldLine) && usable.match(rule.selectors).hasMatch())
            bad << rule.selectors + u" has a faint line"_s;
    }
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    QVERIFY(pairs > 100);
}

void TestContrast::buttons_data()
{
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("name");
    for (const auto a : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        const QByteArray theme = appearanceName(a).toUtf8();
        const auto add = [&](const char *property, const char *value, const char *name) {
            QTest::addRow("%s %s %s %s", theme.constData(), property, value, name)
                << int(a) << QByteArray(property) << QString::fromLatin1(value) << QString::fromLatin1(name);
        };
        add("", "", "");
        add("primary", "true", "");
        add("plain", "true", "");
        for (const char *environment : {"practice", "sandbox", "live"})
            add("environment", environment, "createButton");
    }
}

void TestContrast::buttons()
{
    apply();
    QFETCH(QByteArray, property);
    QFETCH(QString, value);
    QFETCH(QString, name);
    for (const Role ground : {Role::Surface, Role::Raised}) {
        auto *made = button(property.isEmpty() ? nullptr : property.constData(), value, name);
        Painted painted(made, ground);
        painted.draw();
        const QColor fill = painted.fill(), text = painted.text();
        const double lined = painted.lined();
        QVERIFY2(contrast(text, fill) >= 4.5, qPrintable(named(contrast(text, fill), u"text"_s)));
        if (property != "plain") { // a plain button looks like a link
            const double edge = contrast(painted.edge(), painted.outside());
            QVERIFY2(edge >= 3, qPrintable(named(edge, u"edge"_s)));
        }
        made->setAttribute(Qt::WA_UnderMouse);
        painted.draw();
        QVERIFY2(contrast(painted.text(), painted.fill()) >= 4.5,
                 qPrintable(named(contrast(painted.text(), painted.fill()), u"under the mouse"_s)));
        made->setAttribute(Qt::WA_UnderMouse, false);
        made->setEnabled(false);
        painted.draw();
        QVERIFY2(contrast(painted.text(), painted.fill()) >= 4.5,
                 qPrintable(named(contrast(painted.text(), painted.fill()), u"disabled"_s)));
        // A disabled button differs by its fill, or by a line that is broken or was not there before.
        const bool isOtherFill = contrast(fill, painted.fill()) >= 3;
        const bool isOtherLine = std::abs(painted.lined() - lined) > 0.2;
        QVERIFY2(isOtherFill || isOtherLine, qPrintable(named(painted.lined() - lined, u"lined"_s)));
    }
}

void TestContrast::fields()
{
    apply();
    for (const char *severity : {"", "warning", "problem"}) {
        auto *edit = new QLineEdit(block);
        edit->setProperty("severity", QString::fromLatin1(severity));
        Painted painted(edit, Role::Raised);
        painted.draw();
        QVERIFY(contrast(painted.text(), painted.fill()) >= 4.5);
        QVERIFY(contrast(painted.edge(), painted.outside()) >= 3);
        const double lined = painted.lined();
        edit->setEnabled(false);
        painted.draw();
        QVERIFY(contrast(painted.text(), painted.fill()) >= 4.5);
        QVERIFY(contrast(painted.edge(), painted.outside()) >= 3);
        QVERIFY2(lined - painted.lined() > 0.2, qPrintable(named(painted.lined(), u"lined"_s)));
    }
}

void TestContrast::placeholders()
{
    apply();
    for (const Role ground : {Role::Surface, Role::Raised}) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(block);
        Painted painted(edit, ground);
        painted.draw();
        const double ratio = contrast(painted.text(), painted.fill());
        QVERIFY2(ratio >= 4.5, qPrintable(named(ratio, u"placeholder"_s)));
        auto *box = new QComboBox;
        box->setEditable(true);
        box->lineEdit()->setPlaceholderText(block);
        Painted other(box, ground);
        other.draw();
        QVERIFY2(contrast(other.text(), other.fill()) >= 4.5,
                 qPrintable(named(contrast(other.text(), other.fill()), u"in a box"_s)));
    }
}

void TestContrast::chosenRows()
{
    apply();
    for (const Role front : {Role::Text, Role::Muted, Role::Danger, Role::Warning, Role::Success}) {
        QStandardItemModel model(3, 1);
        for (int row = 0; row < 3; ++row) {
            auto *item = new QStandardItem(block);
            item->setForeground(Theme::color(front));
            model.setItem(row, item);
        }
        QTableView view;
        view.setObjectName(u"linksTable"_s);
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setShowGrid(false);
        view.resize(220, 180);
        view.setCurrentIndex({});
        view.selectRow(1);
        view.ensurePolished();
        const QImage image = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRect chosen = view.visualRect(model.index(1, 0)), other = view.visualRect(model.index(2, 0));
        const QColor ground = image.pixelColor(other.right() - 2, other.center().y());
        const QColor fill = image.pixelColor(chosen.right() - 2, chosen.center().y());
        const auto within = [](const QRect &row) { return row.adjusted(2, 5, -2, -5); };
        QVERIFY(contrast(furthest(image, within(chosen), fill), fill) >= 4.5);
        QVERIFY(contrast(furthest(image, within(other), ground), ground) >= 4.5);
        const QRect edge(chosen.right() - 10, chosen.top(), 8, 1);
        const double mark =
            std::max(contrast(furthest(image, edge, ground), ground), contrast(fill, ground));
        QVERIFY2(mark >= 3, qPrintable(named(mark, u"chosen"_s)));
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
