// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sm3.h"

#include <algorithm>
#include <botan/hash.h>

namespace zs {

struct Sm3::State {
    std::unique_ptr<Botan::HashFunction> hash;
};

// A Botan without SM3 is a broken installation in which nothing could be verified: its exception
// ends the program.
Sm3::Sm3()
    : m_state(new State{Botan::HashFunction::create_or_throw("SM3")})
{}

Sm3::~Sm3() = default;
Sm3::Sm3(Sm3 &&) noexcept = default;
Sm3 &Sm3::operator=(Sm3 &&) noexcept = default;

void Sm3::add(QByteArrayView bytes)
{
    m_state->hash->update(reinterpret_cast<const std::uint8_t *>(bytes.data()),
                          static_cast<std::size_t>(bytes.size()));
}

Digest Sm3::finish()
{
    Digest digest;
    m_state->hash->final(digest.data());
    return digest;
}

Digest sm3(QByteArrayView bytes)
{
    Sm3 running;
    running.add(bytes);
    return running.finish();
}

QByteArray toBytes(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())};
}

Digest digestFromBytes(QByteArrayView bytes)
{
    Digest digest{};
    if (bytes.size() == static_cast<qsizetype>(digest.size()))
        std::ranges::copy(bytes, digest.begin());
    return digest;
}

QString toHex(const Digest &digest)
{
    return QString::fromLatin1(toBytes(digest).toHex());
}

} // namespace zs
