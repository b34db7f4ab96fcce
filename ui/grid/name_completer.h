// SPDX-License-Identifier: GPL-3.0-or-later
// Completes the name that is being typed in a cell that holds several.
#pragma once

#include <QCompleter>

namespace zs {

class NameCompleter final : public QCompleter {
    Q_OBJECT

public:
    explicit NameCompleter(const QStringList &names, QObject *parent = nullptr);

    /// What stands behind the last separator.
    [[nodiscard]] QStringList splitPath(const QString &path) const override;
    /// The whole cell with the chosen name in the place of what was typed.
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    mutable QString m_before; ///< of the cell asked about last: what stands before the name
};

} // namespace zs
