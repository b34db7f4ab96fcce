// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_styles.h"

#include <QHash>
#include <QXmlStreamReader>

namespace zs {

using namespace Qt::StringLiterals;

bool isDateFormat(int id, QStringView code)
{
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58))
        return true;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next character stands for itself
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (!quoted && !bracketed && u"yYdDhH"_s.contains(c))
            return true;
    }
    return false;
}

XlsxStyles XlsxStyles::read(const QByteArray &bytes)
{
    XlsxStyles styles;
    QHash<int, QString> codes;
    QXmlStreamReader xml(bytes);
    bool inCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "cellXfs"_L1)
            inCells = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            codes.insert(id, attributes.value("formatCode"_L1).toString());
        else if (xml.name() == "cellXfs"_L1)
            inCells = true;
        else if (xml.name() == "xf"_L1 && inCells) {
            const QString code = codes.value(id);
            styles.m_isDate.push_back(isDateFormat(id, code));
            styles.m_isPercent.push_back(id == 9 || id == 10 || code.contains(u'%'));
        }
    }
    return styles;
}

} // namespace zs
