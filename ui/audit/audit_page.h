// SPDX-License-Identifier: GPL-3.0-or-later
// The audit page (审计): who did what, whether the log is whole, and its report.
#pragma once

#include "audit/chain_verifier.h"
#include "base/error.h"

#include <QWidget>

#include <optional>

class QStackedLayout;
class QTableView;

namespace zs {

class AuditDetails;
class AuditFilterBar;
class AuditModel;
class ChainBanner;
class EmptyState;
class PageHeader;
class StatusLine;
class Workspace;

class AuditPage final : public QWidget {
    Q_OBJECT

public:
    AuditPage(Workspace &workspace, StatusLine &status, QWidget *parent = nullptr);
    /// Walks the whole chain and shows the verdict.
    void verify();
    /// Asks for a file and writes the report of what the filters show.
    void exportReport();
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTable();
    void refilter();
    void showCount();

    Workspace &m_workspace;
    StatusLine &m_status;
    PageHeader *m_header;
    ChainBanner *m_banner;
    AuditFilterBar *m_filters;
    AuditModel *m_model;
    QTableView *m_table;
    AuditDetails *m_details;
    QStackedLayout *m_stack;
    EmptyState *m_none;
};

} // namespace zs
