// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/user_settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qsizetype kMostRecent = 10;

const QString kRecentKey = u"recent/paths"_s;
const QString kLoginKey = u"recent/login"_s;

} // namespace

UserSettings UserSettings::load()
{
    const QSettings store;
    UserSettings settings;
    const QString language = store.value(u"ui/language"_s, settings.language).toString();
    settings.language = language == u"en"_s ? language : u"zh_CN"_s;
    const int theme = store.value(u"ui/theme"_s, 0).toInt();
    settings.theme = static_cast<ThemeKind>(std::clamp(theme, 0, 2));
    settings.fontPercent = std::clamp(store.value(u"ui/fontPercent"_s, 100).toInt(), 100, 200);
    return settings;
}

void UserSettings::save() const
{
    QSettings store;
    store.setValue(u"ui/language"_s, language);
    store.setValue(u"ui/theme"_s, static_cast<int>(theme));
    store.setValue(u"ui/fontPercent"_s, fontPercent);
}

QStringList RecentWorkspaces::paths()
{
    QStringList known = QSettings().value(kRecentKey).toStringList();
    known.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return known;
}

QString RecentWorkspaces::lastLogin()
{
    return QSettings().value(kLoginKey).toString();
}

void RecentWorkspaces::remember(const QString &path, const QString &login)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList known = paths();
    known.removeAll(full);
    known.prepend(full);
    while (known.size() > kMostRecent)
        known.removeLast();
    QSettings store;
    store.setValue(kRecentKey, known);
    store.setValue(kLoginKey, login);
}

} // namespace zs
