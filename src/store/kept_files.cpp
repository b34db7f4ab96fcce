// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kept_files.h"

#include "store/sql.h"

namespace zs {

using namespace Qt::StringLiterals;

// By these columns only: before a migration others may not be what this program knows, and the
// layers of the map may not be there yet.
Result<std::vector<Digest>> keptDigests(Store &store)
{
    const auto layers = store.statements().get(
        u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'map_layer'"_s);
    if (!layers)
        return passOn(layers);
    if (auto done = execute(**layers); !done)
        return passOn(done);
    const bool hasLayers = (*layers)->next();
    (*layers)->finish();
    QString text = u"SELECT digest FROM attachment"_s;
    if (hasLayers)
        text += u" UNION SELECT digest FROM map_layer WHERE length(digest) = 32"
                " UNION SELECT content FROM map_layer WHERE length(content) = 32"_s;
    const auto query =
        store.statements().get(u"SELECT DISTINCT digest FROM ("_s + text + u") ORDER BY digest"_s);
    if (!query)
        return passOn(query);
    if (auto done = execute(**query); !done)
        return passOn(done);
    std::vector<Digest> digests;
    while ((*query)->next())
        digests.push_back(digestFromBytes((*query)->value(0).toByteArray()));
    (*query)->finish();
    return digests;
}

} // namespace zs
