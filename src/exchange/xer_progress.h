// SPDX-License-Identifier: GPL-3.0-or-later
// One activity of an XER file.
#pragma once

#include "exchange/xer_import.h"

namespace zs {

/// Reads rows of TASK one after another.
class XerTaskReader {
public:
    explicit XerTaskReader(XerImport &import);
    [[nodiscard]] Task read(const XerRow &row);
    /// After the last row: what is told once a project.
    void finish();

private:
    void readKind(Task &task, const XerRow &row, ReadPlace &place);
    void readDurations(Task &task, const XerRow &row, ReadPlace &place);
    void readProgress(Task &task, const XerRow &row, ReadPlace &place);
    void readDates(Task &task, const XerRow &row, ReadPlace &place);
    void readConstraints(Task &task, const XerRow &row, ReadPlace &place);
    void readExternal(Task &task, const XerRow &row, ReadPlace &place);
    void keepRest(Task &task, const XerRow &row);
    void addPlanned(const Task &task, const XerRow &row, ReadPlace &place);

    XerImport &m_import;
    XerLeftovers m_rest;
    QJsonObject
        m_own; ///< of the row at hand: values that are read, but say more than the model holds
    std::int64_t m_expected = 0;
    BaselineId m_planned;
};

} // namespace zs
