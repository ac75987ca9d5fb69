// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/setting.h"

#include "core/draftfields.h"
#include "core/jsonflaws.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace linktill::cli {

namespace {

enum class Kind { Text, Number, Flag, Object };

/// Returns the kinds of all fields; a list's first row stands for all its rows.
const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> all = [] {
        QHash<QString, Kind> found;
        LinkContent draft;
        draft.items.resize(1);
        draft.notes.resize(1);
        draft.methods.resize(1);
        draft.webhooks.resize(1);
        const auto field = [&found](const QString &path, const QString &, FieldKind kind) {
            found.insert(path, kind == FieldKind::Number ? Kind::Number : Kind::Text);
        };
        visitScalars(draft, field);
        visitLists(draft, field);
        visitFlags(draft, [&found](const QString &path, bool) { found.insert(path, Kind::Flag); });
        visitMoments(draft, [&found](const QString &path, const Moment &) { found.insert(path, Kind::Text); });
        found.insert(QStringLiteral("order_details[0].additional_details"), Kind::Object);
        return found;
    }();
    return all;
}

Kind kindOf(QString path)
{
    static const QRegularExpression row(QStringLiteral(R"(\[\d+\])"));
    return kinds().value(path.replace(row, QStringLiteral("[0]")), Kind::Text);
}

/// Returns a number as JSON writes it; nothing unless the text is a plain decimal that JSON can hold.
std::optional<QJsonValue> numberFrom(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral(R"(^-?[0-9]{1,300}(\.[0-9]{1,300})?$)"));
    if (!plain.match(text).hasMatch() || !isExactNumber(text.toLatin1()))
        return std::nullopt;
    bool whole = false;
    const qint64 integer = text.toLongLong(&whole);
    return whole ? QJsonValue(integer) : QJsonValue(text.toDouble());
}

/// Returns the value with its field's type; undefined means that the field is to be removed.
QJsonValue typed(const Setting &setting)
{
    const Kind kind = kindOf(setting.path);
    if (kind != Kind::Text && setting.value.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (kind == Kind::Number)
        return numberFrom(setting.value).value_or(QJsonValue(setting.value));
    if (kind == Kind::Flag && setting.value == QLatin1String("true"))
        return true;
    if (kind == Kind::Flag && setting.value == QLatin1String("false"))
        return false;
    if (kind == Kind::Object) {
        const auto parsed = QJsonDocument::fromJson(setting.value.toUtf8());
        if (parsed.isObject())
            return parsed.object();
    }
    return setting.value;
}

/// Holds one step of a path: the name of a member, or the number of a row.
struct Step
{
    QString name;
    int row = -1;
};

QList<Step> stepsOf(const QString &path)
{
    static const QRegularExpression step(QStringLiteral(R"((\w+)|\[(\d+)\])"));
    QList<Step> steps;
    for (auto it = step.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength(2) > 0)
            steps << Step{{}, match.captured(2).toInt()};
        else
            steps << Step{match.captured(1)};
    }
    return steps;
}

/// Puts `value` into `node` at the end of the steps; returns false when a row would leave a gap.
bool put(QJsonValue &node, QList<Step> steps, const QJsonValue &value)
{
    if (steps.isEmpty()) {
        node = value;
        return true;
    }
    const Step step = steps.takeFirst();
    if (step.row < 0) {
        QJsonObject object = node.toObject();
        QJsonValue member = object.value(step.name);
        if (!put(member, steps, value))
            return false;
        object.insert(step.name, member); // an undefined value removes the member
        node = object;
        return true;
    }
    QJsonArray array = node.toArray();
    if (step.row > array.size())
        return false;
    if (step.row == array.size())
        array.append(QJsonObject());
    QJsonValue element = array.at(step.row);
    if (!put(element, steps, value))
        return false;
    array.replace(step.row, element);
    node = array;
    return true;
}

} // namespace

std::optional<Setting> readSetting(const QString &text)
{
    static const QRegularExpression path(
        QStringLiteral(R"(\A[A-Za-z_]\w*(\[\d{1,4}\])?(\.\w+(\[\d{1,4}\])?)*\z)"));
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0 || !path.match(text.left(equals)).hasMatch())
        return std::nullopt;
    return Setting{text.left(equals), text.mid(equals + 1)};
}

Result<QByteArray, QString> withSettings(const QByteArray &request, const QList<Setting> &settings)
{
    const QJsonDocument document =
        settings.isEmpty() ? QJsonDocument() : QJsonDocument::fromJson(request);
    if (!document.isObject())
        return request;
    QJsonValue root = document.object();
    for (const Setting &setting : settings) {
        if (!put(root, stepsOf(setting.path), typed(setting)))
            return Failure{setting.path};
    }
    return QJsonDocument(root.toObject()).toJson(QJsonDocument::Compact);
}

QStringList settingPaths()
{
    QStringList paths = kinds().keys();
    paths.sort();
    return paths;
}

bool isNumberField(const QString &path) { return kindOf(path) == Kind::Number; }

} // namespace linktill::cli
