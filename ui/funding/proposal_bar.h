// SPDX-License-Identifier: GPL-3.0-or-later
// The proposals that were kept for a year: choose one to compare with, have it decided by an
// approval (and the meeting that it waits for), or settle it by the document of a decision.
#pragma once

#include "commands/funding_desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace zs {

class ProposalBar final : public QWidget {
    Q_OBJECT

public:
    explicit ProposalBar(Workspace &workspace, QWidget *parent = nullptr);
    void show(std::vector<FundingDesk::Proposal> proposals);
    using QWidget::show;
    /// Null when there is none.
    [[nodiscard]] const FundingDesk::Proposal *chosen() const;

Q_SIGNALS:
    void chosenChanged();
    void settled(bool adopted, const QString &document);
    void approvalWanted();

private:
    void enable();

    Workspace &m_workspace;
    std::vector<FundingDesk::Proposal> m_proposals;
    QComboBox *m_choice;
    QPushButton *m_approve;
    QLineEdit *m_document;
    QPushButton *m_adopt;
    QPushButton *m_refuse;
};

} // namespace zs
