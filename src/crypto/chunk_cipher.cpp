// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/chunk_cipher.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>
#include <botan/aead.h>

namespace zs {

using namespace Qt::StringLiterals;

struct ChunkCipher::State {
    std::unique_ptr<Botan::AEAD_Mode> cipher;
    Botan::secure_vector<std::uint8_t> bytes;
    Way way = Way::Seal;
};

ChunkCipher::ChunkCipher(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
ChunkCipher::~ChunkCipher() = default;
ChunkCipher::ChunkCipher(ChunkCipher &&) noexcept = default;
ChunkCipher &ChunkCipher::operator=(ChunkCipher &&) noexcept = default;

Result<ChunkCipher> ChunkCipher::make(Way way, const Secret &key, QByteArrayView context)
{
    try {
        auto state = std::make_unique<State>();
        state->way = way;
        state->cipher = Botan::AEAD_Mode::create_or_throw(
            "SM4/GCM",
            way == Way::Seal ? Botan::Cipher_Dir::Encryption : Botan::Cipher_Dir::Decryption);
        state->cipher->set_key(key.bytes());
        state->cipher->set_associated_data(
            std::span(reinterpret_cast<const std::uint8_t *>(context.data()),
                      static_cast<std::size_t>(context.size())));
        return ChunkCipher(std::move(state));
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("ChunkCipher", "The cipher could not be made."),
                    QString::fromUtf8(e.what()));
    }
}

std::span<std::uint8_t> ChunkCipher::buffer(std::size_t size)
{
    m_state->bytes.reserve(size + kTag); // the tag must not move a megabyte
    m_state->bytes.resize(size);
    return m_state->bytes;
}

Result<QByteArrayView> ChunkCipher::run(std::uint64_t number)
{
    std::array<std::uint8_t, 12> nonce{};
    qToBigEndian(number, nonce.data() + 4);
    try {
        m_state->cipher->start(nonce);
        m_state->cipher->finish(m_state->bytes);
    } catch (const std::exception &e) {
        m_state->bytes.clear();
        return fail(m_state->way == Way::Open ? ErrorCode::Corrupt : ErrorCode::Internal,
                    QCoreApplication::translate(
                        "ChunkCipher", "The encrypted data is damaged, or this is not its key."),
                    u"part %1: "_s.arg(number) + QString::fromUtf8(e.what()));
    }
    return QByteArrayView(m_state->bytes.data(), static_cast<qsizetype>(m_state->bytes.size()));
}

} // namespace zs
