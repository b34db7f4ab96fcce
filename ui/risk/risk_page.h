// SPDX-License-Identifier: GPL-3.0-or-later
// The page of risks (风险): how likely projects are late or over cost and why, what warns of them,
// and the models behind it.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace zs {

class ModelView;
class PageHeader;
class PortfolioView;
class RegisterTab;
class RemedyTab;
class RiskClock;
class WarningClock;
class WarningTab;
class Workspace;

class RiskPage final : public QWidget {
    Q_OBJECT

public:
    explicit RiskPage(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    /// The program's own daily work: snapshots, scores, a training that is due.
    void startClock();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);
    /// How many warnings wait for this person.
    void counted(qint64 toAnswer);
    /// It is to be shown.
    void wanted();
    /// The map is, with that project in sight; invalid = the map as it stands.
    void mapWanted(zs::ProjectId project);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void connectWarnings();
    void nameTabs();
    /// Every tab of the page has refresh(), failed() and done().
    template <class Tab>
    void addTab(Tab *tab, const QString &title);
    void importOutcomes();
    void assessNow();
    void writeDigest();

    Workspace &m_workspace;
    PageHeader *m_header;
    QLabel *m_closed;
    QTabWidget *m_tabs;
    PortfolioView *m_portfolio;
    WarningTab *m_warnings;
    RemedyTab *m_remedies;
    RegisterTab *m_register;
    ModelView *m_models;
    RiskClock *m_clock;
    WarningClock *m_watch;
    QPushButton *m_import = nullptr;
    QPushButton *m_assess = nullptr;
};

} // namespace zs
