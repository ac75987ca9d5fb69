// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/reviewdialog.h"

#include "application/wording/accountwording.h"
#include "gui/widgets/fieldnote.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linktill::gui {

namespace {

QLabel *line(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Returns the sentence about a changed amount or currency, which nobody should overlook in the list; empty
/// when neither changes.
QString moneySentence(const QList<ChangeWords> &changes)
{
    const auto amount = std::find_if(changes.begin(), changes.end(), [](const ChangeWords &change) {
        return change.path == QLatin1String("amount");
    });
    if (amount != changes.end())
        return ReviewDialog::tr("The customer then pays %1, not %2.").arg(amount->after, amount->before);
    const bool isMoney = std::any_of(changes.begin(), changes.end(), [](const ChangeWords &change) {
        return change.isMoney;
    });
    return isMoney ? ReviewDialog::tr("The customer then pays in another currency.") : QString();
}

} // namespace

ReviewDialog::ReviewDialog(const Link &link, const QList<ChangeWords> &changes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowTitle(tr("Review changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isLive = link.environment == Environment::Live;
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    QLabel *title = line(tr("Order %1 of “%2” · %3")
                             .arg(link.facts.orderId, link.accountName,
                                  environmentWord(link.environment)),
                         "reviewTitle", this);
    title->setProperty("role", QStringLiteral("heading"));
    layout->addWidget(title);
    if (isLive)
        layout->addWidget(line(tr("This is a real link, which a customer pays with real money."),
                               "reviewLive", this));
    if (const QString money = moneySentence(changes); !money.isEmpty()) {
        QLabel *warning = line(money, "reviewMoney", this);
        setSeverityProperty(warning, severityName(Severity::Warning));
        layout->addWidget(warning);
    }
    if (changes.isEmpty())
        layout->addWidget(line(tr("Nothing is changed here, but an earlier change may have come through. "
                                  "Sending the link as it stands here settles that."),
                               "reviewDoubt", this));
    else
        layout->addWidget(table(changes), 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *send = buttons->addButton(isLive ? tr("Change live link") : tr("Send changes"),
                                           QDialogButtonBox::AcceptRole);
    send->setObjectName(QStringLiteral("reviewSendButton"));
    QPushButton *back = buttons->addButton(tr("Go back"), QDialogButtonBox::RejectRole);
    back->setObjectName(QStringLiteral("reviewBackButton"));
    (isLive ? back : send)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    (isLive ? back : send)->setFocus();
    const QSize room = parent ? parent->screen()->availableSize() : QSize(800, 600);
    resize(QSize(680, 400).boundedTo(room - QSize(40, 80)));
}

QTableWidget *ReviewDialog::table(const QList<ChangeWords> &changes)
{
    auto *table = new QTableWidget(int(changes.size()), 3, this);
    table->setObjectName(QStringLiteral("reviewTable"));
    table->setAccessibleName(tr("What changes"));
    table->setHorizontalHeaderLabels({tr("Field"), tr("Now"), tr("Then")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setHighlightSections(false);
    connect(header, &QHeaderView::sectionResized, table, &QTableWidget::resizeRowsToContents);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ChangeWords &change = changes[row];
        const QStringList after = QStringList{change.after} + change.rows;
        const QString cells[] = {change.field, change.before, after.join(QLatin1Char('\n'))};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            QFont font = item->font();
            font.setBold(change.isMoney);
            item->setFont(font);
            table->setItem(row, column, item);
        }
    }
    return table;
}

} // namespace linktill::gui
