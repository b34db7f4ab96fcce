// SPDX-License-Identifier: GPL-3.0-or-later
// Writes XER files for the tests, by the published fields (Oracle's XER data map guide) and the
// form in which P6 writes them.
#pragma once

#include "exchange/xer.h"

#include <QByteArray>
#include <QStringList>

namespace zs::test {

using XerValues = std::vector<std::pair<QString, QString>>;

class XerText {
public:
    /// With the header line of a file in a currency.
    explicit XerText(const QString &currency = QStringLiteral("CNY"));
    /// Adds a row; the first row of a table begins it and names its fields, later ones may leave
    /// some out.
    XerText &row(const QString &table, const XerValues &values);
    XerText &line(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArray bytes(const QString &encoding = QStringLiteral("UTF-8")) const;

private:
    struct Table {
        QString name;
        QStringList fields;
        QStringList rows;
    };
    QString m_header;
    std::vector<Table> m_tables;
    QStringList m_more;
};

/// A calendar of five days, 08:00-12:00 and 13:00-17:00, with days off and one worked Saturday, as
/// P6's own encoding. Exceptions are days since 1899-12-30.
[[nodiscard]] QString fiveDays(const QStringList &exceptions = {});
[[nodiscard]] QString dayOff(int number, QDate day);
[[nodiscard]] QString dayWorked(int number, QDate day, const QString &from, const QString &to);

/// A road works project of 2 WBS nodes and 6 activities with all that is read: constraints,
/// progress, codes, user fields, resources, notes.
[[nodiscard]] XerText roadWorks();

[[nodiscard]] Result<ImportedPlan>
importXer(const QByteArray &bytes, std::size_t project = 0, const ImportLimits &limits = {});
[[nodiscard]] Task taskOf(const Plan &plan, const QString &code);
[[nodiscard]] QString repairsOf(const ImportedPlan &imported);

} // namespace zs::test
