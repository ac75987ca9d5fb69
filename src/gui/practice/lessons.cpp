// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/lessons.h"

#include "application/links/linkevents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <span>
#include <utility>

namespace linktill::gui {

namespace {

/// What no figure of the shop tells; the values are stored.
enum Deed {
    ReadTheLink = 1,
    ReadTheReceipt = 2,
    MadeWithExpiry = 4,
    Hurried = 8,  ///< the clock was made to run at ×60 or more, or set forward
    SawPaid = 16, ///< the window has shown that a link is paid
};
constexpr int allDeeds = 31;

constexpr int hurriedSpeed = 60;       ///< seconds of practice in a second
constexpr qint64 leastJumpMs = 60'000; ///< less may be the clock's own run

/// What a step is judged by.
struct LessonScene
{
    const PracticeFacts &now, &atStart, &atStep;
    int deeds;
    PracticeDesk &desk;
};

struct LessonStep
{
    const char *text;
    bool (*isDone)(const LessonScene &scene);
};

bool madeAndTold(const LessonScene &s)
{
    return s.now.linksCreated > s.atStart.linksCreated && s.now.messagesSent > s.atStart.messagesSent;
}

bool paidAsCustomer(const LessonScene &s)
{
    return s.now.linksPaid > s.atStart.linksPaid;
}

/// In a lesson that makes two links, the second one must come after the step before.
bool madeInThisStep(const LessonScene &s)
{
    return s.now.linksCreated > s.atStep.linksCreated;
}

const LessonStep firstLink[] = {
    {QT_TRANSLATE_NOOP("Lessons", "Create a practice link with an email or phone number"), madeAndTold},
    {QT_TRANSLATE_NOOP("Lessons", "Read the customer’s message"),
     [](const LessonScene &s) { return (s.deeds & ReadTheLink) != 0; }},
    {QT_TRANSLATE_NOOP("Lessons", "Pay as the customer"), paidAsCustomer},
};

const LessonStep mistake[] = {
    {QT_TRANSLATE_NOOP("Lessons", "Create a link with a wrong amount"), madeInThisStep},
    {QT_TRANSLATE_NOOP("Lessons", "Cancel that link"),
     [](const LessonScene &s) { return s.now.linksCancelled > s.atStart.linksCancelled; }},
    {QT_TRANSLATE_NOOP("Lessons", "Create it again with the right amount"), madeInThisStep},
};

const LessonStep expiry[] = {
    {QT_TRANSLATE_NOOP("Lessons", "Create a link that expires in 2 hours"),
     [](const LessonScene &s) { return (s.deeds & MadeWithExpiry) != 0; }},
    {QT_TRANSLATE_NOOP("Lessons", "Set the clock to ×60, or jump"),
     [](const LessonScene &s) { return (s.deeds & Hurried) != 0; }},
    {QT_TRANSLATE_NOOP("Lessons", "Let the link expire"),
     [](const LessonScene &s) { return s.now.linksExpired > s.atStart.linksExpired; }},
    {QT_TRANSLATE_NOOP("Lessons", "Create a fresh link"), madeInThisStep},
};

const LessonStep lostAnswer[] = {
    {QT_TRANSLATE_NOOP("Lessons", "Switch on Answer lost"),
     [](const LessonScene &s) { return s.desk.isOn(PracticeTrouble::AnswerLost); }},
    {QT_TRANSLATE_NOOP("Lessons", "Create a link. Its status becomes unknown"),
     [](const LessonScene &s) { return s.now.answersLost > s.atStart.answersLost; }},
    {QT_TRANSLATE_NOOP("Lessons", "Switch off Answer lost"),
     [](const LessonScene &s) { return !s.desk.isOn(PracticeTrouble::AnswerLost); }},
    {QT_TRANSLATE_NOOP("Lessons", "Check the link until it is found"),
     [](const LessonScene &s) { return s.now.answersFound > s.atStart.answersFound; }},
};

const LessonStep paidWithReceipt[] = {
    {QT_TRANSLATE_NOOP("Lessons", "Create a link with an email or phone number"), madeAndTold},
    {QT_TRANSLATE_NOOP("Lessons", "Pay as the customer"), paidAsCustomer},
    {QT_TRANSLATE_NOOP("Lessons", "See the link turn to Paid"),
     [](const LessonScene &s) { return (s.deeds & SawPaid) != 0; }},
    {QT_TRANSLATE_NOOP("Lessons", "Read the receipt in the inbox"),
     [](const LessonScene &s) { return (s.deeds & ReadTheReceipt) != 0; }},
};

struct LessonPlan
{
    const char *title;
    std::span<const LessonStep> steps;
};

const std::array<LessonPlan, 5> plans{{
    {QT_TRANSLATE_NOOP("Lessons", "First link"), firstLink},
    {QT_TRANSLATE_NOOP("Lessons", "A mistake"), mistake},
    {QT_TRANSLATE_NOOP("Lessons", "An expiry"), expiry},
    {QT_TRANSLATE_NOOP("Lessons", "A lost answer"), lostAnswer},
    {QT_TRANSLATE_NOOP("Lessons", "Paid, with receipt"), paidWithReceipt},
}};

struct FactName
{
    const char *name;
    int PracticeFacts::*value;
};

constexpr FactName factNames[] = {
    {"created", &PracticeFacts::linksCreated},     {"paid", &PracticeFacts::linksPaid},
    {"expired", &PracticeFacts::linksExpired},     {"cancelled", &PracticeFacts::linksCancelled},
    {"lost", &PracticeFacts::answersLost},         {"found", &PracticeFacts::answersFound},
    {"messages", &PracticeFacts::messagesSent},
};

QJsonObject jsonOfFacts(const PracticeFacts &facts)
{
    QJsonObject json;
    for (const FactName &fact : factNames)
        json.insert(QLatin1String(fact.name), facts.*fact.value);
    return json;
}

/// Returns the figures, none of which is larger than in `now`: the progress may be of another shop.
PracticeFacts factsOfJson(const QJsonObject &json, const PracticeFacts &now)
{
    PracticeFacts facts;
    for (const FactName &fact : factNames)
        facts.*fact.value = qBound(0, json.value(QLatin1String(fact.name)).toInt(), now.*fact.value);
    return facts;
}

QString lessonWord(const char *text)
{
    return QCoreApplication::translate("Lessons", text);
}

} // namespace

Lessons::Lessons(PracticeDesk &desk, LinkEvents *events, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &PracticeDesk::factsChanged, this, &Lessons::look);
    connect(&m_desk, &PracticeDesk::troublesChanged, this, &Lessons::look);
    connect(&m_desk, &PracticeDesk::clockChanged, this, &Lessons::noteClock);
    connect(&m_desk, &PracticeDesk::startedOver, this, &Lessons::forget);
    if (events) {
        connect(events, &LinkEvents::created, this, [this](const Link &link) {
            if (link.environment == Environment::Practice && link.facts.expires.isValid())
                note(MadeWithExpiry);
        });
        connect(events, &LinkEvents::paid, this, [this](const Link &link) {
            if (link.environment == Environment::Practice)
                note(SawPaid);
        });
    }
    look();
}

int Lessons::count()
{
    return int(plans.size());
}

QString Lessons::title(int lesson)
{
    return lessonWord(plans[std::size_t(lesson)].title);
}

QStringList Lessons::steps(int lesson)
{
    QStringList texts;
    for (const LessonStep &step : plans[std::size_t(lesson)].steps)
        texts << lessonWord(step.text);
    return texts;
}

void Lessons::begin(int lesson)
{
    if (!isRead() || lesson < 0 || lesson >= count() || lesson == m_lesson || isDone(lesson))
        return;
    startAt(lesson);
    keep();
    Q_EMIT changed();
    look();
}

void Lessons::noteRead(PracticeMessageKind kind)
{
    if (kind == PracticeMessageKind::Receipt)
        note(ReadTheReceipt);
    else if (kind == PracticeMessageKind::Link)
        note(ReadTheLink);
}

/// Returns false while the shop can't be opened; nothing may be kept then, or it would replace the progress.
bool Lessons::isRead()
{
    if (!m_isRead && m_desk.isThere()) {
        m_isRead = true;
        m_aheadMs = m_desk.aheadMs();
        read();
    }
    return m_isRead;
}

/// Anybody may have written what is read: whatever does not fit begins the lessons from the first one.
void Lessons::read()
{
    const QJsonObject json = QJsonDocument::fromJson(m_desk.lessons()).object();
    const PracticeFacts now = m_desk.facts();
    const QJsonArray done = json.value(QLatin1String("done")).toArray();
    for (const QJsonValue &one : done) {
        const int lesson = one.toInt(-1);
        if (lesson >= 0 && lesson < count() && !m_done.contains(lesson))
            m_done << lesson;
    }
    m_lesson = json.value(QLatin1String("lesson")).toInt(-1);
    if (m_lesson < 0 || m_lesson >= count() || isDone(m_lesson)) {
        m_lesson = nextOpen();
        m_atStart = m_atStep = m_done.isEmpty() ? PracticeFacts() : now;
        return;
    }
    const auto &steps = plans[std::size_t(m_lesson)].steps;
    m_step = qBound(0, json.value(QLatin1String("step")).toInt(), int(steps.size()) - 1);
    m_atStart = factsOfJson(json.value(QLatin1String("atStart")).toObject(), now);
    m_atStep = factsOfJson(json.value(QLatin1String("atStep")).toObject(), now);
    m_deeds = json.value(QLatin1String("deeds")).toInt() & allDeeds;
}

void Lessons::keep()
{
    QJsonArray done;
    for (const int lesson : std::as_const(m_done))
        done << lesson;
    const QJsonObject json{{QStringLiteral("done"), done},
                           {QStringLiteral("lesson"), m_lesson},
                           {QStringLiteral("step"), m_step},
                           {QStringLiteral("atStart"), jsonOfFacts(m_atStart)},
                           {QStringLiteral("atStep"), jsonOfFacts(m_atStep)},
                           {QStringLiteral("deeds"), m_deeds}};
    m_desk.setLessons(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Lessons::startAt(int lesson)
{
    m_lesson = lesson;
    m_step = m_deeds = 0;
    m_atStart = m_atStep = m_desk.facts();
}

/// The shop has forgotten everything, and counts from nothing.
void Lessons::forget()
{
    m_done.clear();
    m_lesson = m_step = m_deeds = 0;
    m_atStart = m_atStep = PracticeFacts();
    m_aheadMs = m_desk.aheadMs();
    Q_EMIT changed();
}

void Lessons::note(int deed)
{
    if (!isRead() || m_lesson < 0 || (m_deeds & deed))
        return;
    m_deeds |= deed;
    keep();
    look();
}

void Lessons::noteClock()
{
    if (!isRead())
        return;
    const qint64 before = std::exchange(m_aheadMs, m_desk.aheadMs());
    if (m_desk.speed() >= hurriedSpeed || m_aheadMs - before >= leastJumpMs)
        note(Hurried);
}

void Lessons::look()
{
    if (!isRead())
        return;
    bool isNew = false;
    while (m_lesson >= 0 && lookAtStep())
        isNew = true;
    if (!isNew)
        return;
    keep();
    Q_EMIT changed();
}

/// Returns whether the current step is done, and goes on to the next one.
bool Lessons::lookAtStep()
{
    const auto &steps = plans[std::size_t(m_lesson)].steps;
    const PracticeFacts now = m_desk.facts();
    const LessonStep &step = steps[std::size_t(m_step)];
    if (!step.isDone({now, m_atStart, m_atStep, m_deeds, m_desk}))
        return false;
    ++m_step;
    m_atStep = now;
    if (m_step < int(steps.size())) {
        Q_EMIT stepDone(lessonWord(step.text));
        return true;
    }
    const int finished = m_lesson;
    m_done << finished;
    startAt(nextOpen());
    Q_EMIT lessonDone(title(finished));
    return true;
}

/// Returns the first lesson that is not done; -1 when there is none.
int Lessons::nextOpen() const
{
    for (int lesson = 0; lesson < count(); ++lesson) {
        if (!isDone(lesson))
            return lesson;
    }
    return -1;
}

} // namespace linktill::gui
