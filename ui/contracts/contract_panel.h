// SPDX-License-Identifier: GPL-3.0-or-later
// A project's contracts, guarantees and payments on its home page.
#pragma once

#include "base/error.h"
#include "commands/contract_desk.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace zs {

class ContractPage;

class ContractPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ContractPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads everything anew; invalid: nothing.
    void showProject(ProjectId project);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void addPage(ContractPage *page, const QString &title);

    Workspace &m_workspace;
    ProjectId m_project;
    QLabel *m_summary;
    QTabWidget *m_pages;
    std::vector<ContractPage *> m_all;
};

} // namespace zs
