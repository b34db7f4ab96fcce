// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what (权限): roles, clearances, stand-ins, the three administrators, and what waits
// for a second one of them.
#pragma once

#include "base/error.h"
#include "commands/access_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class PowersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PowersPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillGrants();
    void fillPending();
    void people();
    void appoint();
    void grant();
    void withdraw();
    void standIn();
    void avoid();
    void endTie();
    void defineRole();
    void clearance();
    void decide(bool confirm);
    void tell(const Result<> &result, const QString &message);
    [[nodiscard]] PersonId chosenPerson() const;

    Workspace &m_workspace;
    AccessDesk m_desk;
    std::shared_ptr<const PowerFacts> m_facts;
    QLabel *m_state;
    QPushButton *m_appoint;
    QTableWidget *m_grants;
    QPushButton *m_people;
    QPushButton *m_grant;
    QPushButton *m_withdraw;
    QPushButton *m_standIn;
    QPushButton *m_avoid;
    QPushButton *m_end;
    QPushButton *m_role;
    QPushButton *m_clearance;
    QLabel *m_pendingTitle;
    QTableWidget *m_pending;
    QPushButton *m_confirm;
    QPushButton *m_refuse;
};

} // namespace zs
