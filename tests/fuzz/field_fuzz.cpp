// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a field package and as each of the documents in one: a fault with words, or values
// that are written and read back the same. A broken promise aborts.
#include "field/field_kit.h"
#include "field/package_reader.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

template <class T>
void tryDocument(const zs::Result<T> &read, auto again)
{
    if (!read) {
        require(!read.error().message.isEmpty());
        return;
    }
    const zs::Result<T> second = again(toJson(*read));
    require(second.has_value() && *second == *read);
}

const zs::Sm2PrivateKey &key()
{
    static const zs::Sm2PrivateKey key = zs::Sm2PrivateKey::generate();
    return key;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer;
    buffer.setData(bytes);
    require(buffer.open(QIODevice::ReadOnly));
    const auto package = zs::PackageReader::open(buffer, key());
    require(!package); // nobody guesses a signature
    require(!package.error().message.isEmpty());
    tryDocument(zs::manifestFromJson(bytes), zs::manifestFromJson);
    tryDocument(zs::editsFromJson(bytes), zs::editsFromJson);
    tryDocument(zs::reportsFromJson(bytes), zs::reportsFromJson);
    tryDocument(zs::workFromJson(bytes), zs::workFromJson);
    tryDocument(zs::receiptFromJson(bytes), zs::receiptFromJson);
    const auto form = zs::readSurveyForm(bytes);
    require(form.has_value() || !form.error().empty());
    if (form)
        (void)zs::checkAnswers(*form, {});
    return 0;
}
