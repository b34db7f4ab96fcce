// SPDX-License-Identifier: GPL-3.0-or-later
// The packs of rules (规则包): what is shipped, what was brought in and by whom, what a file would
// change, whose signatures are taken.
#pragma once

#include "base/error.h"
#include "commands/rule_desk.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace zs {

class PackDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PackDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Looks at a file and shows what it would change.
    void look(const QString &path);

Q_SIGNALS:
    /// Other rules hold now.
    void changed();

private:
    void build();
    void fill();
    void fillShipped(const RuleBook &book);
    void showChosen();
    void load();
    void adopt();
    void retire();
    void sign();
    void trustIssuer();
    void report(const Error &error);
    [[nodiscard]] const RuleDesk::LoadedPack *chosen() const;

    Workspace &m_workspace;
    RuleDesk m_desk;
    std::vector<RuleDesk::LoadedPack> m_loaded; ///< the last rows of the table
    std::optional<RuleDesk::Candidate> m_candidate;
    QTableWidget *m_packs;
    QTextBrowser *m_details;
    QLabel *m_problem;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_retire = nullptr;
};

} // namespace zs
