// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include <algorithm>
#include <botan/mem_ops.h>
#include <botan/system_rng.h>
#include <utility>

namespace zs {

Secret::Secret(std::size_t size)
    : m_bytes(size)
{}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(static_cast<std::size_t>(bytes.size()))
{
    std::ranges::copy(bytes, m_bytes.begin());
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes); // what was here is scrubbed with `other`
    return *this;
}

Secret::~Secret()
{
    if (!m_bytes.empty())
        Botan::secure_scrub_memory(m_bytes.data(), m_bytes.size());
}

// Without random bytes no key is safe and no caller could go on: a failing source ends the program.
Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size > 0)
        Botan::system_rng().randomize(secret.m_bytes);
    return secret;
}

bool Secret::operator==(const Secret &other) const
{
    return Botan::constant_time_compare(m_bytes, other.m_bytes);
}

} // namespace zs
