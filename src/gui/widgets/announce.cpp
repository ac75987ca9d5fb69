// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/announce.h"

#include <QAccessible>
#include <QPointer>
#include <QQueue>
#include <QWidget>

namespace linktill::gui {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

namespace {

/// Limits the notifications that are kept: screen readers fetch the words a moment after the event.
constexpr int maxKept = 16;

/// Stands in for an announcement, which Qt before 6.8 does not have. Screen readers on Linux speak
/// a notification that is shown, those on Windows an alert; both read its name.
class Notification final : public QAccessibleInterface
{
public:
    Notification(QWidget *window, QString sentence)
        : m_window(window), m_sentence(std::move(sentence))
    {
    }

    bool isValid() const override { return m_window; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_window ? QAccessible::queryAccessibleInterface(m_window) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_sentence : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }

private:
    QPointer<QWidget> m_window;
    QString m_sentence;
};

} // namespace

#endif

void announce(QWidget *about, const QString &sentence)
{
    if (sentence.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(about, sentence);
    QAccessible::updateAccessibility(&event);
#else
    static QQueue<QAccessible::Id> kept;
    if (kept.size() == maxKept)
        QAccessible::deleteAccessibleInterface(kept.dequeue());
    auto *notification = new Notification(about->window(), sentence);
    kept.enqueue(QAccessible::registerAccessibleInterface(notification));
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(notification, type);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace linktill::gui
