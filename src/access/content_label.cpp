// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/content_label.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kLong = -1;
constexpr std::int64_t kMonth = 1000;
constexpr std::int64_t kMostMonths = 12 * 100;

} // namespace

std::int64_t storedTerm(const SecrecyTerm &term)
{
    return term.longTerm ? kLong : term.years + kMonth * term.months;
}

SecrecyTerm termFromStored(std::int64_t stored)
{
    if (stored == kLong)
        return {0, 0, true};
    if (stored <= 0 || stored / kMonth > kMostMonths)
        return {};
    return {static_cast<int>(stored % kMonth), static_cast<int>(stored / kMonth), false};
}

SecrecyLabel labelFrom(const Project &project)
{
    return {project.classification, termFromStored(project.secrecyYears), project.secrecyFrom};
}

SecrecyLabel labelFrom(const Attachment &file)
{
    return {file.classification, termFromStored(file.secrecyYears), file.secrecyFrom};
}

QString markOf(const SecrecyLabel &label)
{
    const QString mark = markText(label);
    return isStateSecret(label.level) && !label.term.isSet() ? mark.chopped(1) : mark;
}

QString markOf(const Project &project)
{
    return markOf(labelFrom(project));
}

QString markedFileName(const QString &fileName, const QString &mark)
{
    return mark.isEmpty() || fileName.startsWith(mark) ? fileName : mark + u' ' + fileName;
}

QString markedPath(const QString &path, const QString &mark)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    return path.first(name) + markedFileName(path.sliced(name), mark);
}

std::optional<SecrecyLabel> labelInFileName(const QString &fileName)
{
    const QString word = fileName.section(u' ', 0, 0);
    if (word == fileName)
        return {};
    auto label = markFromText(word);
    if (!label)
        label = markFromText(QString(word + u'★')); // its term was not determined
    return label && label->level > Classification::Open ? label : std::nullopt;
}

} // namespace zs
