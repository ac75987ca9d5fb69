// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Measures the time from a key to the painting of what it changes, in every field that can be typed in,
// with 100,000 customers and 10,000 goods and with every check on. Run it by hand, on a screen or
// offscreen:
//   linktill-typing-bench [FOLDER [FIELD]]
// FOLDER keeps the ledger, of the practice account, for the next run. Only fields with FIELD in their names
// are typed in. The same run types some of the same keys into a bare QLineEdit, so that a busy machine can
// be told from a slow program. The program ends with 1 when the 99th percentile is over 4 times that of the
// bare field, or when the median of a country or currency field is over 8 ms; it ends with 2 when the shop
// or the form can't be made.
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "bench/shopmaker.h"
#include "bench/typist.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"
#include "support/windowfixture.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

#include <cstdio>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const Typist::Limits limits{4, 8, {u"currency"_s, u"country_code"_s}};

bool makeShop(Ledger &ledger, const QString &accountId)
{
    const auto known = ledger.customers().page(accountId, {}, 1);
    if (known && !known->customers.isEmpty())
        return true;
    return makeCustomers(ledger, accountId, 100'000) && makeGoods(ledger, 10'000);
}

/// Returns the draft that the form starts with.
LinkContent draftToBegin()
{
    LinkContent draft = seedDraft();
    draft.methods += {{u"REACH"_s, u"REACH_CREDIT_CARD"_s}, {u"EXIMBAY"_s, u"EXIMBAY_PAYPAY"_s}};
    draft.billing = {}; // what the last two methods ask for is missing
    for (int i = 0; i < 12; ++i)
        draft.items.append({u"885%1"_s.arg(i), u"Coffee beans %1"_s.arg(i), u"15"_s, u"2"_s, {}, {}});
    return draft;
}

/// Returns what is typed into a field: twenty keys or more, whose text is valid at some point on the way and
/// at the end.
QString textFor(const QWidget &editor, const QString &path)
{
    const QString name = path + editor.objectName();
    if (name.contains("currency"_L1) && qobject_cast<const QComboBox *>(editor.parentWidget()))
        return u"yen\b\b\bdollar\b\b\b\b\b\bTHB"_s;
    if (name.contains("country_code"_L1))
        return u"japan\b\b\b\b\bVN\b\bthailand"_s;
    if (name.contains("email"_L1))
        return u"anna.smith@example.com"_s;
    if (name.contains("phone"_L1) && !name.contains("notify"_L1))
        return u"0812\b\b\b\b+66812345678"_s;
    if (editor.property("money").toBool())
        return u"1,250.505\b\b\b\b\b\b\b\b\b250"_s;
    if (name.contains("url"_L1) || name.contains("logo"_L1))
        return u"https://shop.example/done"_s;
    if (name.contains("postal"_L1))
        return u"10330\b\b\b\b\b700000\b\b\b\b\b\b10110"_s;
    if (name.contains("reminder"_L1))
        return u"12\b\b3\b48\b\b7\b24\b\b99\b\b12"_s;
    if (name.contains("momentWords"_L1))
        return u"tomorrow 9:00\b\b\b\b18:30"_s;
    if (qobject_cast<const QAbstractSpinBox *>(editor.parentWidget()))
        return u"24122026183012151830"_s;
    if (name.contains("methodSearch"_L1))
        return u"prompt\b\b\b\b\b\bcredit card"_s;
    if (name.contains("itemEntry"_L1))
        return u"coffee b\b\b\b\b\b\b\b\b885100"_s;
    return u"nguyen van duc สมชาย"_s;
}

class Bench
{
public:
    Bench(WindowFixture &window, QString only) : m_w(window), m_only(std::move(only)) {}

    bool openForm()
    {
        QFile file(m_w.folder.filePath(u"begin.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(m_w.format.write(draftToBegin()));
        file.close();
        m_w.session().bringBack();
        m_w.page().files().open({file.fileName()}); // opening a file shows every issue
        for (const auto &[name, title] : m_w.page().linkForm().sectionTitles())
            m_w.page().linkForm().section(name)->setOpen(true);
        m_typist.rest(1500);
        return true;
    }
    /// Types into every field below `below` that takes letters now. Cells of lists are left out.
    void typeEverywhere(QWidget &below)
    {
        const auto lines = below.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            const bool isCell = qobject_cast<QAbstractItemView *>(line->parentWidget()->parentWidget());
            if (line->isVisible() && line->isEnabled() && !line->isReadOnly() && !isCell)
                typeInto(*line, {});
        }
    }
    void typeIntoCells()
    {
        const auto lists = m_w.page().findChildren<gui::ListEditor *>();
        for (gui::ListEditor *list : lists) {
            if (!list->isVisible() || !list->isEnabled())
                continue;
            const QString name = m_w.form().pathOf(list);
            if (!name.contains(m_only))
                continue;
            list->addRow();
            m_typist.rest(50);
            const int row = list->model()->rowCount() - 1;
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                list->editCell(row, column);
                m_typist.rest(50);
                const QWidget *cell = QApplication::focusWidget();
                if (!qobject_cast<const QLineEdit *>(cell) && !qobject_cast<const QComboBox *>(cell))
                    continue;
                const QAbstractItemModel *model = list->model();
                const QString title = model->headerData(column, Qt::Horizontal).toString();
                m_typist.type(name + u": "_s + title, u"nguyen van duc สมชาย"_s);
            }
            m_typist.type(name + u" left"_s, u"\t"_s);
        }
    }
    /// Types into two fields while the request's JSON is shown beside the form.
    void typeBesideRequest()
    {
        auto *tabs = m_w.find<QTabBar>("previewTabs");
        tabs->setCurrentIndex(1);
        m_typist.rest(100);
        for (const char *path : {"description", "customer_details.name"})
            typeInto(*qobject_cast<QLineEdit *>(m_w.editor(path)), u" beside the request"_s);
        tabs->setCurrentIndex(0);
    }
    void typeIntoPalette()
    {
        if (!u"palette"_s.contains(m_only))
            return;
        m_w.key(Qt::Key_K, Qt::ControlModifier);
        m_typist.rest(100);
        m_typist.type(u"palette"_s, u"anna smith\b\b\b\b\b\b\b\b\b\bcredit card\b\b\b\b\b\b\b\b\b\b\bสมชาย"_s);
        m_w.key(Qt::Key_Escape);
    }
    void typeOnPages()
    {
        m_w.window().showCustomers();
        m_typist.rest(500);
        typeInto(*m_w.find<QLineEdit>("customerSearchEdit"), {});
        m_w.window().showLinks();
        m_typist.rest(500);
        typeInto(*m_w.find<QLineEdit>("searchEdit"), {});
        m_w.window().showNewLink();
        m_w.window().showGoods();
        m_typist.rest(500);
        typeInto(*m_w.find<QLineEdit>("goodsSearchEdit"), {});
        m_w.key(Qt::Key_Escape);
    }
    /// Types into the bare field. It is called several times in a run, because what else the machine does
    /// comes and goes.
    void typeIntoBare()
    {
        QWidget window;
        QLineEdit line(&window);
        window.resize(400, 100);
        window.show();
        window.activateWindow();
        line.setFocus();
        m_typist.rest(200);
        for (const char *text : {"nguyen van duc", "1,250.505\b\b\b\b\b\b\b\b\b250", "japan\b\b\b\b\bVN\b\bthailand",
                                 "anna.smith@example.com"})
            m_typist.type(Typist::bare, QString::fromLatin1(text));
        window.hide();
        m_w.window().activateWindow();
        m_typist.rest(200);
    }
    bool report() const { return m_typist.report(limits); }

private:
    void typeInto(QLineEdit &line, const QString &where)
    {
        const QString path = m_w.form().pathOf(&line);
        const QString own = line.objectName().isEmpty() || line.objectName().startsWith("qt_"_L1)
            ? line.parentWidget()->objectName()
            : line.objectName();
        const QString name = (path.isEmpty() ? own : path) + where;
        if (!name.contains(m_only))
            return;
        for (QWidget *up = line.parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(&line, 0, 200);
        }
        line.setFocus(Qt::TabFocusReason);
        line.selectAll();
        m_typist.rest(60);
        m_typist.type(name, textFor(line, path) + u'\t');
    }

    WindowFixture &m_w;
    QString m_only; ///< only fields with this text in their names are typed in
    Typist m_typist;
};

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    gui::Theme::apply(app, gui::Appearance::Light);
    HeldGateway gateway;
    const FixedClock clock{seedNow()};
    WindowFixture window(gateway, clock);
    if (argc > 1 && QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        window.ledgerFolder = QString::fromLocal8Bit(argv[1]);
    if (!makeShop(window.ledger(), u"practice"_s))
        return 2;
    Bench bench(window, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (!bench.openForm())
        return 2;
    bench.typeIntoBare();
    bench.typeEverywhere(window.page());
    bench.typeIntoBare();
    bench.typeIntoCells();
    bench.typeBesideRequest();
    bench.typeIntoBare();
    bench.typeIntoPalette();
    bench.typeOnPages();
    bench.typeIntoBare();
    return bench.report() ? 0 : 1;
}
