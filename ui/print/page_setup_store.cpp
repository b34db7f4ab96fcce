// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_setup_store.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr auto kLast = "print/last"_L1;

QString nameOf(const QString &key)
{
    return u"print/setups/"_s + key;
}

} // namespace

void keepSetup(const QString &key, Classification classification, const PageSetup &setup)
{
    QSettings store;
    store.setValue(nameOf(key), encoded(setup, classification == Classification::Open));
    store.setValue(kLast, encoded(setup, false));
}

PageSetup keptSetup(const QString &key)
{
    const QSettings store;
    // columns and the like of another project do for a start; its words do not
    const PageSetup last = decodedSetup(store.value(kLast).toByteArray(), usualSetup());
    return decodedSetup(store.value(nameOf(key)).toByteArray(), last);
}

bool isSetupKept(const QString &key)
{
    return QSettings().contains(nameOf(key));
}

} // namespace zs
