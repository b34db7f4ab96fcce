// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bilingual.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

QString Bilingual::text() const
{
    //: The language this translation is in, as a code: "zh" for Chinese.
    const bool chinese = QCoreApplication::translate("Bilingual", "en") == "zh"_L1;
    const QString &wanted = chinese ? zh : en;
    return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
}

Bilingual bilingualFrom(const QJsonValue &value)
{
    return {value["zh"_L1].toString(), value["en"_L1].toString()};
}

QJsonObject toJson(const Bilingual &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

} // namespace zs
