// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/name_completer.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Where the name begins that is being typed: behind the last separator and its blanks.
qsizetype beginOfName(QStringView text)
{
    const auto isSeparator = [](QChar c) { return u";,；，、"_s.contains(c); };
    qsizetype begin = text.size();
    while (begin > 0 && !isSeparator(text[begin - 1]))
        --begin;
    while (begin < text.size() && text[begin].isSpace())
        ++begin;
    return begin;
}

} // namespace

NameCompleter::NameCompleter(const QStringList &names, QObject *parent)
    : QCompleter(names, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

QStringList NameCompleter::splitPath(const QString &path) const
{
    const qsizetype begin = beginOfName(path);
    m_before = path.first(begin);
    return {path.sliced(begin)};
}

QString NameCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_before + index.data(Qt::DisplayRole).toString();
}

} // namespace zs
