// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose for this machine: kept in the user's own configuration, not in the workspace.
#pragma once

#include "ui/widgets/theme.h"

#include <QString>
#include <QStringList>

namespace zs {

struct UserSettings {
    QString language = QStringLiteral("zh_CN"); ///< "zh_CN" or "en"
    ThemeKind theme = ThemeKind::Light;
    int fontPercent = 100; ///< 100-200

    [[nodiscard]] static UserSettings load();
    void save() const;
    bool operator==(const UserSettings &) const = default;
};

/// Workspace files opened on this machine, latest first, at most ten; files that are gone are left
/// out.
class RecentWorkspaces {
public:
    [[nodiscard]] static QStringList paths();
    [[nodiscard]] static QString lastLogin();
    static void remember(const QString &path, const QString &login);
};

} // namespace zs
