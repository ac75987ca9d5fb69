// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// Says how a program ended, and what it printed.
struct Ran
{
    int status = -1; ///< -1: it did not end
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString outcome() const { return json().value(QLatin1String("outcome")).toString(); }
};
