// SPDX-License-Identifier: GPL-3.0-or-later
// The list of projects as cards: the same rows as the table, for who looks at them from further
// away.
#pragma once

#include <QListView>

namespace zs {

/// Shows the columns of a ProjectModel; as many cards in a row as fit.
class ProjectCards final : public QListView {
    Q_OBJECT

public:
    explicit ProjectCards(QWidget *parent = nullptr);
};

} // namespace zs
