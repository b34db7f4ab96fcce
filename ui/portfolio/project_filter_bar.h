// SPDX-License-Identifier: GPL-3.0-or-later
// The filters above the list of projects: words, the usual choices, more on request, and filters
// under names of one's own.
#pragma once

#include "ui/portfolio/project_query.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QSpinBox;
class QToolButton;

namespace zs {

class MoneyEntry;
class Workspace;

class ProjectFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectFilterBar(Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] ProjectQuery query() const;
    void setQuery(const ProjectQuery &query);
    void clear() { setQuery({}); }
    /// Reads units and tags anew.
    void refresh();
    void focusText();

Q_SIGNALS:
    void changed();

private:
    QWidget *buildMore();
    void fillSaved();
    void save();

    Workspace &m_workspace;
    QLineEdit *m_text;
    QComboBox *m_stage;
    QComboBox *m_kind;
    QComboBox *m_unit;
    QToolButton *m_moreButton;
    QToolButton *m_savedButton;
    QMenu *m_saved;
    QWidget *m_more = nullptr;
    QComboBox *m_way = nullptr;
    QComboBox *m_tag = nullptr;
    QSpinBox *m_year = nullptr;
    MoneyEntry *m_least = nullptr;
    MoneyEntry *m_most = nullptr;
    bool m_quiet = false; ///< while several fields are set at once
};

/// Asks for a name; empty when the person gave up.
[[nodiscard]] QString askName(const QString &title, QWidget *parent);

} // namespace zs
