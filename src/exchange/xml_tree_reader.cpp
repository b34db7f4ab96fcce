// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_tree_reader.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kReportEvery = 256 * 1024;
constexpr std::int64_t kReadAhead =
    64 * 1024; ///< what the XML reader may take beyond the token it is in
constexpr std::int64_t kMostNodes = 500'000; ///< in one tree
constexpr std::int64_t kMostNodesInAll = 25'000'000;
constexpr std::size_t kMostNames = 10'000;

QString tooLarge(const ImportLimits &limits)
{
    return QCoreApplication::translate("Mspdi",
                                       "The file is larger than the %1 MB that can be imported.")
        .arg(limits.bytes / (1024 * 1024));
}

QString tooLong(const ImportLimits &limits)
{
    return QCoreApplication::translate(
               "Mspdi", "A single text is longer than the %1 characters that can be imported.")
        .arg(limits.textLength);
}

} // namespace

BoundedDevice::BoundedDevice(QIODevice &source, std::int64_t mostBytes, std::int64_t mostPerToken)
    : m_source(source)
    , m_mostBytes(mostBytes)
    , m_mostPerToken(mostPerToken)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BoundedDevice::readData(char *data, qint64 maxSize)
{
    if (m_broken != Broken::None)
        return -1;
    const qint64 got = m_source.read(data, maxSize);
    if (got < 0 && !m_source.atEnd())
        m_broken = Broken::Device;
    if (got <= 0)
        return got;
    m_bytes += got;
    if (m_bytes > m_mostBytes)
        m_broken = Broken::Size;
    else if (m_bytes - m_tokenStart > m_mostPerToken)
        m_broken = Broken::Token;
    return m_broken == Broken::None ? got : -1;
}

XmlTreeReader::XmlTreeReader(QIODevice &device, const ImportLimits &limits, Progress progress)
    : m_device(device, limits.bytes, limits.textLength * 4 + kReadAhead)
    , m_xml(&m_device)
    , m_limits(limits)
    , m_progress(std::move(progress))
    , m_total(device.isSequential() ? 0 : device.size())
{
    if (m_total > limits.bytes)
        refuse(tooLarge(limits));
}

void XmlTreeReader::refuse(const QString &message)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = {
        ErrorCode::Invalid,
        QCoreApplication::translate("Mspdi", "Line %1: %2").arg(m_xml.lineNumber()).arg(message),
        {}};
}

void XmlTreeReader::takeReaderError()
{
    const auto broken = m_device.broken();
    if (broken == BoundedDevice::Broken::Size) {
        refuse(tooLarge(m_limits));
    } else if (broken == BoundedDevice::Broken::Token) {
        refuse(tooLong(m_limits));
    } else if (broken == BoundedDevice::Broken::Device) {
        m_failed = true;
        m_error = {ErrorCode::Io,
                   QCoreApplication::translate("Mspdi", "The file could not be read to its end."),
                   {}};
    } else if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        refuse(QCoreApplication::translate("Mspdi",
                                           "The file is cut off: the XML document has no end."));
    } else {
        refuse(QCoreApplication::translate("Mspdi", "This is not a well-formed XML document."));
        m_error.detail = m_xml.errorString();
    }
}

QXmlStreamReader::TokenType XmlTreeReader::advance()
{
    if (m_failed)
        return QXmlStreamReader::Invalid;
    const auto token = m_xml.readNext();
    m_device.tokenEnds();
    if (token == QXmlStreamReader::Invalid) {
        takeReaderError();
    } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        refuse(QCoreApplication::translate("Mspdi",
                                           "The file declares or uses XML entities. A project file "
                                           "needs none; it is refused for safety."));
    } else if (token == QXmlStreamReader::StartElement && ++m_depth > m_limits.depth) {
        refuse(QCoreApplication::translate(
                   "Mspdi", "Elements are nested deeper than the %1 levels that can be imported.")
                   .arg(m_limits.depth));
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    }
    if (m_progress && m_device.bytesRead() >= m_nextReport && !m_failed) {
        m_nextReport = m_device.bytesRead() + kReportEvery;
        if (!m_progress(m_device.bytesRead(), m_total)) {
            m_failed = true;
            m_error = {ErrorCode::Cancelled,
                       QCoreApplication::translate("Mspdi", "The import was cancelled."),
                       {}};
        }
    }
    return m_failed ? QXmlStreamReader::Invalid : token;
}

bool XmlTreeReader::openRoot()
{
    for (;;) {
        const auto token = advance();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::Invalid)
            return false;
        if (token == QXmlStreamReader::EndDocument) {
            refuse(QCoreApplication::translate("Mspdi", "The file holds no XML document."));
            return false;
        }
    }
}

bool XmlTreeReader::nextChild()
{
    for (;;) {
        const auto token = advance();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid)
            return false;
    }
}

const QString &XmlTreeReader::shared(QStringView name)
{
    const auto found = m_nameIndex.constFind(name);
    if (found != m_nameIndex.cend())
        return **found;
    if (m_names.size() >= kMostNames) {
        m_names.back() = name.toString(); // not in the index: a hostile file's
        return m_names.back();
    }
    const QString &kept = m_names.emplace_back(name.toString());
    if (m_names.size() < kMostNames)
        m_nameIndex.insert(kept, &kept);
    return kept;
}

XmlExtra XmlTreeReader::tree(Wanted wanted)
{
    XmlExtra root;
    m_nodes = 0;
    readInto(root, wanted);
    return root;
}

/// The element it stands at, to its end, without keeping any of it.
void XmlTreeReader::passOver()
{
    for (const int outside = m_depth - 1; m_depth > outside;) {
        if (advance() == QXmlStreamReader::Invalid)
            return;
    }
}

/// False, with the error set, when the element's text becomes too long.
bool XmlTreeReader::takeText(XmlExtra &element)
{
    if (element.text.size() + m_xml.text().size() > m_limits.textLength) {
        refuse(tooLong(m_limits));
        return false;
    }
    element.text += m_xml.text();
    return true;
}

// recursion is bounded by limits.depth
void XmlTreeReader::readInto(XmlExtra &element, Wanted wanted)
{
    element.name = shared(m_xml.name());
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        element.children.push_back(
            leaf(u'@' + attribute.qualifiedName().toString(), attribute.value().toString()));
    if (++m_allNodes > kMostNodesInAll) {
        refuse(QCoreApplication::translate("Mspdi", "The file holds more than %1 elements.")
                   .arg(kMostNodesInAll));
        return;
    }
    if (++m_nodes > kMostNodes) {
        refuse(QCoreApplication::translate("Mspdi",
                                           "One part of the file holds more than %1 elements.")
                   .arg(kMostNodes));
        return;
    }
    for (;;) {
        const auto token = advance();
        if (token == QXmlStreamReader::Characters) {
            if (!takeText(element))
                return;
        } else if (token == QXmlStreamReader::StartElement && wanted
                   && !wanted(shared(m_xml.name()))) {
            passOver();
        } else if (token == QXmlStreamReader::StartElement) {
            element.children.emplace_back();
            readInto(element.children.back());
        } else if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid) {
            break;
        }
    }
    if (!element.children.empty()) // between elements white space says nothing
        element.text = element.text.trimmed();
}

bool XmlTreeReader::closeDocument()
{
    for (;;) {
        const auto token = advance();
        if (token == QXmlStreamReader::EndDocument)
            return true;
        if (token == QXmlStreamReader::Invalid)
            return false;
    }
}

} // namespace zs
