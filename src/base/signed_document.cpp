// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/signed_document.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = qsizetype{4} << 20;
constexpr qsizetype kSignature = 64;
constexpr qsizetype kKey = 65;

std::unexpected<Error> noDocument(const QString &detail)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("SignedDocument",
                                            "This is not a signed file of the kind that is wanted "
                                            "here, or it is damaged."),
                detail);
}

} // namespace

QByteArray bytesFromHex(const QString &text, qsizetype size)
{
    const QByteArray digits = text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.size() == size && bytes.toHex() == digits.toLower() ? bytes : QByteArray();
}

QByteArray signedBytes(QLatin1StringView format, const QByteArray &content)
{
    return QByteArray(format.data(), format.size()) + '\n' + content;
}

QByteArray writeSignedDocument(QLatin1StringView format, const SignedDocument &document)
{
    QJsonObject json;
    json["format"_L1] = format;
    json["content"_L1] = QString::fromLatin1(document.content.toBase64());
    json["signature"_L1] = QString::fromLatin1(document.signature.toHex());
    json["key"_L1] = QString::fromLatin1(document.publicKey.toHex());
    return QJsonDocument(json).toJson();
}

Result<SignedDocument> readSignedDocument(QLatin1StringView format, const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return noDocument(u"too large"_s);
    QJsonParseError fault;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return noDocument(fault.errorString());
    if (json["format"_L1].toString() != format)
        return noDocument(u"format "_s + json["format"_L1].toString());
    const auto content = QByteArray::fromBase64Encoding(
        json["content"_L1].toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!content)
        return noDocument(u"content"_s);
    SignedDocument document{*content,
                            bytesFromHex(json["signature"_L1].toString(), kSignature),
                            bytesFromHex(json["key"_L1].toString(), kKey)};
    if (document.content.isEmpty() || document.signature.isEmpty() || document.publicKey.isEmpty())
        return noDocument(u"signature or key"_s);
    return document;
}

QString formatOfDocument(const QByteArray &bytes)
{
    return bytes.size() > kMostBytes
               ? QString()
               : QJsonDocument::fromJson(bytes).object()["format"_L1].toString();
}

} // namespace zs
