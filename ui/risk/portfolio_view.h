// SPDX-License-Identifier: GPL-3.0-or-later
// How likely the projects of the portfolio are late or over cost: the likeliest first, by
// probability and money, and why.
#pragma once

#include "commands/risk_model_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTextBrowser;

namespace zs {

class PortfolioView final : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioView(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    /// Asks for a name; the path, empty when the person gave up.
    [[nodiscard]] Result<QString> writeDigest();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);
    void mapWanted(zs::ProjectId project); ///< invalid = none is chosen
    void importWanted();

private:
    QWidget *buildTop();
    QWidget *buildSide();
    QWidget *buildActs(QWidget *side);
    void fill();
    void fillMatrix();
    void showProject();
    void exportTable();
    [[nodiscard]] RiskTarget target() const;
    [[nodiscard]] const ScoredProject *chosen() const;
    [[nodiscard]] QString whyText(const ScoredProject &one) const;

    Workspace &m_workspace;
    RiskModelDesk m_desk;
    std::vector<ScoredProject> m_all;
    std::vector<std::size_t> m_shown; ///< places in m_all, beside the rows of the list
    QStackedWidget *m_pages;
    QComboBox *m_target;
    QLabel *m_remark;
    QTableWidget *m_table;
    QTableWidget *m_matrix;
    QTextBrowser *m_why;
    QPushButton *m_open = nullptr;
};

} // namespace zs
