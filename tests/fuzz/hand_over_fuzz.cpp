// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as documents of a hand-over: an error with words, or a document that is written and
// read back as the same; likewise what lies in it. A broken promise aborts.
#include "approval/hand_over_json.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void tryContent(const QByteArray &content)
{
    if (const auto answer = zs::readAnswer(content)) {
        const auto again = zs::readAnswer(zs::writeAnswer(*answer));
        require(again && *again == *answer);
    } else {
        require(!answer.error().message.isEmpty());
    }
    if (const auto out = zs::readHandOver(content)) {
        const QByteArray written = zs::writeHandOver(*out);
        const auto again = zs::readHandOver(written);
        require(again && zs::writeHandOver(*again) == written);
    } else {
        require(!out.error().message.isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    tryContent(bytes);
    for (const auto kind : {zs::HandOverKind::Case, zs::HandOverKind::Answer}) {
        const auto document = zs::readDocument(kind, bytes);
        if (!document) {
            require(!document.error().message.isEmpty());
            continue;
        }
        const auto again = zs::readDocument(kind, zs::writeDocument(kind, *document));
        require(again && *again == *document);
        tryContent(document->content);
    }
    return 0;
}
