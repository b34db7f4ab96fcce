// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sm3.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("SM3 gives the digests of the standard's two examples", "[crypto]")
{
    CHECK(toHex(sm3("abc"))
          == u"66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"_s);
    CHECK(toHex(sm3(QByteArray("abcd").repeated(16)))
          == u"debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"_s);
}

TEST_CASE("a running SM3 gives the same digest however its bytes are cut, and starts afresh",
          "[crypto]")
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i)
        bytes.append(static_cast<char>(i * 7));
    Sm3 running;
    for (const qsizetype cut : {0, 1, 55, 56, 63, 64, 65, 128, 299, 300}) {
        running.add(QByteArrayView(bytes).first(cut));
        running.add(QByteArrayView(bytes).sliced(cut));
        CHECK(running.finish() == sm3(bytes));
    }
    Sm3 moved = std::move(running);
    moved.add("abc");
    CHECK(moved.finish() == sm3("abc"));
}

TEST_CASE("a digest goes to bytes and back, and other sizes give the zero digest", "[crypto]")
{
    const Digest digest = sm3("x");
    CHECK(toBytes(digest).size() == 32);
    CHECK(digestFromBytes(toBytes(digest)) == digest);
    CHECK(digestFromBytes(toBytes(digest).first(31)) == Digest{});
    CHECK(digestFromBytes(QByteArray(toBytes(digest) + 'x')) == Digest{});
}
