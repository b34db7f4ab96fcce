// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/tab_text.h"

namespace zs {

namespace {

QString quoted(const QString &cell)
{
    const bool plain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r')
                       && !cell.startsWith(u'"');
    if (plain)
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

/// Reads one cell from `i` on and leaves `i` on what ends it.
QString readCell(QStringView text, qsizetype &i)
{
    QString cell;
    if (i < text.size() && text[i] == u'"') {
        const qsizetype begin = i++;
        while (i < text.size()) {
            if (text[i] == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += u'"';
                i += 2;
            } else if (text[i] == u'"') {
                ++i;
                return cell;
            } else {
                cell += text[i++];
            }
        }
        i = begin; // never closed: the quote is a letter like any other
        cell.clear();
    }
    while (i < text.size() && text[i] != u'\t' && text[i] != u'\n' && text[i] != u'\r')
        cell += text[i++];
    return cell;
}

} // namespace

QString toTabText(const TextBlock &block)
{
    QString text;
    for (const auto &row : block) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += quoted(row[i]);
        }
        text += u'\n';
    }
    return text;
}

TextBlock fromTabText(QStringView text)
{
    TextBlock block;
    std::vector<QString> row;
    for (qsizetype i = 0; i < text.size();) {
        row.push_back(readCell(text, i));
        while (i < text.size() && text[i] != u'\t' && text[i] != u'\n' && text[i] != u'\r')
            row.back() += text[i++]; // behind a closing quote
        if (i < text.size() && text[i] == u'\t') {
            ++i;
            if (i == text.size())
                row.emplace_back();
            continue;
        }
        if (i + 1 < text.size() && text[i] == u'\r' && text[i + 1] == u'\n')
            ++i;
        ++i;
        block.push_back(std::exchange(row, {}));
    }
    if (!row.empty())
        block.push_back(std::move(row));
    return block;
}

qsizetype countLines(QStringView text)
{
    qsizetype lines = text.count(u'\n');
    if (lines == 0)
        lines = text.count(u'\r');
    const bool open = !text.isEmpty() && !text.endsWith(u'\n') && !text.endsWith(u'\r');
    return lines + (open ? 1 : 0);
}

} // namespace zs
