// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/palette.h"

#include "gui/widgets/typingpause.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {

constexpr QSize limit(560, 420);
constexpr int paletteMargin = 16;
constexpr int fromTop = 52; ///< pixels, just below the top bar
constexpr qsizetype maxRecent = 20, maxEntries = 60;
const auto recentName = QStringLiteral("palette/recent");

} // namespace

Palette::Palette(ViewSettings memory, QWidget *window)
    : QFrame(window), m_memory(std::move(memory)), m_edit(new QLineEdit(this)),
      m_list(new QTreeView(this)), m_nothing(new QLabel(this)), m_model(new QStandardItemModel(this)),
      m_recent(m_memory.recalled(recentName).split(u'\n', Qt::SkipEmptyParts))
{
    setObjectName(QStringLiteral("palette"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setPlaceholderText(tr("A page, a link, a field, something to do"));
    m_edit->setAccessibleName(tr("Search or do anything"));
    m_edit->setProperty("passing", true); // the form takes no field as left: the focus comes back to it
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setText(tr("Nothing found. Try fewer letters."));
    m_nothing->setProperty("role", QStringLiteral("hint"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    hide();
    m_pause = new TypingPause([this] { ask(); }, this);
    connect(m_edit, &QLineEdit::textChanged, m_pause, [this] { m_pause->begin(); });
    connect(m_list, &QAbstractItemView::clicked, this, &Palette::act);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !isAncestorOf(now))
            hide();
    });
}

void Palette::addSource(PaletteSource *source)
{
    source->setParent(this);
    m_sources.append(source);
    connect(source, &PaletteSource::found, this,
            [this, source](const QString &typed, const QList<PaletteEntry> &entries) {
                take(source, typed, entries);
            });
}

void Palette::open(const QString &typed)
{
    if (isVisible() && typed.isEmpty()) {
        dismiss();
        return;
    }
    if (!isVisible())
        m_before = QApplication::focusWidget();
    for (PaletteSource *source : std::as_const(m_sources))
        source->begin();
    place();
    QFrame::show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->setText(typed);
    m_pause->cancel();
    ask();
}

void Palette::dismiss()
{
    const QPointer<QWidget> before = m_before;
    m_pause->cancel();
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void Palette::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * paletteMargin, fromTop + paletteMargin);
    QSize size = limit.boundedTo(room);
    if (!m_shown.isEmpty()) { // the palette is no taller than its list needs
        const int rows = m_list->sizeHintForRow(0) * int(m_shown.size()) + 2 * m_list->frameWidth();
        const int others = layout()->minimumSize().height() - m_list->minimumSizeHint().height();
        size.setHeight(std::min(size.height(), others + std::max(rows, m_list->minimumSizeHint().height())));
    }
    resize(size);
    move((parentWidget()->width() - width()) / 2, fromTop);
}

void Palette::ask()
{
    m_found.clear();
    m_chosen = false;
    const QString typed = m_edit->text();
    m_asking = true;
    for (PaletteSource *source : std::as_const(m_sources))
        source->ask(typed);
    m_asking = false;
    show();
}

void Palette::take(PaletteSource *source, const QString &typed, const QList<PaletteEntry> &entries)
{
    if (typed != m_edit->text())
        return;
    m_found.insert(source, entries);
    if (!m_asking && isVisible())
        show();
}

/// Lists what was found: the best match first, or while nothing is typed, the entries used lately first.
/// Equal entries stay in the order of the sources.
void Palette::show()
{
    const QString chosen = m_chosen ? m_shown.value(m_list->currentIndex().row()).id : QString();
    m_shown.clear();
    for (PaletteSource *source : std::as_const(m_sources))
        m_shown += m_found.value(source);
    const bool isTyped = !m_edit->text().trimmed().isEmpty();
    const auto lately = [this, isTyped](const PaletteEntry &entry) {
        const qsizetype at = isTyped ? -1 : m_recent.indexOf(entry.id);
        return at < 0 ? 0 : int(maxRecent - at);
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](const PaletteEntry &a, const PaletteEntry &b) {
        return a.score + lately(a) > b.score + lately(b);
    });
    m_shown.resize(std::min(m_shown.size(), maxEntries));
    m_model->clear();
    m_model->setColumnCount(2);
    int row = 0;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        auto *text = new QStandardItem(m_shown[i].text);
        auto *hint = new QStandardItem(m_shown[i].hint);
        hint->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        hint->setForeground(palette().color(QPalette::PlaceholderText));
        m_model->appendRow({text, hint});
        if (!chosen.isEmpty() && m_shown[i].id == chosen)
            row = int(i);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_nothing->setVisible(m_shown.isEmpty());
    m_list->setVisible(!m_shown.isEmpty());
    place();
    choose(row);
}

void Palette::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
    tellChosen();
}

/// Describes the chosen entry at the field, where screen readers read it: the cursor stays there.
void Palette::tellChosen()
{
    const PaletteEntry entry = m_shown.value(m_list->currentIndex().row());
    const QString said = entry.hint.isEmpty()
        ? entry.text
        : QStringLiteral("%1, %2").arg(entry.text, entry.hint);
    m_edit->setAccessibleDescription(said);
}

bool Palette::press(const QKeyEvent &event)
{
    const bool chooses = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Down || event.key() == Qt::Key_Up;
    if (chooses)
        m_pause->end(); // so that the list is that of the text typed so far
    const int row = m_list->currentIndex().row(), rows = int(m_shown.size());
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
    int step = 0;
    switch (event.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the palette has nowhere else to go
    case Qt::Key_Down:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -1;
        break;
    case Qt::Key_PageDown:
        step = page;
        break;
    case Qt::Key_PageUp:
        step = -page;
        break;
    default:
        return false;
    }
    m_chosen = true;
    if (rows > 0) {
        const bool around = std::abs(step) == 1;
        choose(around ? (row + step + rows) % rows : std::clamp(row + step, 0, rows - 1));
    }
    return true;
}

void Palette::act()
{
    const PaletteEntry entry = m_shown.value(m_list->currentIndex().row());
    if (!entry.act)
        return;
    remember(entry.id);
    dismiss();
    entry.act();
}

void Palette::remember(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(std::min(m_recent.size(), maxRecent));
    m_memory.keep(recentName, m_recent.join(u'\n'));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return press(*static_cast<QKeyEvent *>(event));
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        // Otherwise Escape and Return would go to the page below.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier)
            && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return
                || key->key() == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace linktill::gui
