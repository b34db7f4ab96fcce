// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include "support/stringify.h"

using namespace zs;

TEST_CASE("a secret equals only one of the same bytes and size", "[crypto]")
{
    const Secret a(QByteArrayView("passphrase"));
    CHECK(a == Secret(QByteArrayView("passphrase")));
    CHECK_FALSE(a == Secret(QByteArrayView("passphrasf")));
    CHECK_FALSE(a == Secret(QByteArrayView("Passphrase")));
    CHECK_FALSE(a == Secret(QByteArrayView("passphras")));
    CHECK_FALSE(a == Secret());
    CHECK(Secret() == Secret(std::size_t{0}));
    CHECK(Secret(std::size_t{4}) == Secret(QByteArrayView("\0\0\0\0", 4)));
}

TEST_CASE("a moved secret leaves nothing behind, a copied one stays", "[crypto]")
{
    Secret a(QByteArrayView("abc"));
    const Secret copy = a;
    Secret taken = std::move(a);
    CHECK(a.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
    CHECK(taken == copy);
    a = std::move(taken);
    CHECK(taken.isEmpty()); // NOLINT(bugprone-use-after-move)
    CHECK(a == copy);
    a = a; // NOLINT(clang-diagnostic-self-assign-overloaded)
    CHECK(a == copy);
}

TEST_CASE("random secrets have the size asked for and differ", "[crypto]")
{
    const Secret a = Secret::random(32);
    CHECK(a.bytes().size() == 32);
    CHECK_FALSE(a == Secret::random(32));
    CHECK_FALSE(a == Secret(std::size_t{32}));
    CHECK(Secret::random(0).isEmpty());
}
