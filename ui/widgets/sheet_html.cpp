// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_html.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace zs {

QString colored(const QString &html, ColorRole role)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(themeColor(role).name(), html);
}

QString dimHtml(const QString &text)
{
    return colored(text.toHtmlEscaped(), ColorRole::Dim);
}

QString sectionHtml(const QString &title)
{
    return u"<p style=\"margin-top:12px;margin-bottom:4px\"><b>%1</b></p>"_s.arg(
        title.toHtmlEscaped());
}

} // namespace zs
