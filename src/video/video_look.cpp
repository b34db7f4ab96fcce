// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/video_look.h"

#include "video/video_handles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimeZone>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VideoLook)
};

constexpr int kBuffer = 64 << 10;
constexpr int kMostStills = 9;
constexpr int kMostFrames = 600; ///< decoded on the way from a key frame to a still
constexpr std::size_t kMostMemory = std::size_t{512} << 20; ///< in one piece
constexpr double kFirst = 0.05;
constexpr double kLast = 0.95;

// What cameras and telephones write. Play lists, which name other files, are not among them.
constexpr const char *kContainers =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,asf,mjpeg,h264,hevc,m4v,dv";
constexpr const char *kDecoders =
    "h264,hevc,mpeg4,mjpeg,vp8,vp9,av1,libdav1d,h263,flv,mpeg1video,mpeg2video,msmpeg4v3,"
    "msmpeg4v2,wmv1,wmv2,wmv3,vc1,dvvideo,prores";

std::unexpected<Error> noVideo(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    ffmpeg()->av_strerror(code, text, sizeof text);
    return fail(
        ErrorCode::Invalid,
        Words::tr("This file is no video, or it is damaged. The original is kept as it is."),
        QString::fromUtf8(text));
}

/// One look at one source; all limits are kept here.
class Looker {
public:
    Looker(const VideoSource &source, const VideoOptions &options)
        : m_source(source)
        , m_options(options)
    {
        m_clock.start();
    }
    [[nodiscard]] Result<VideoLook> look();

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> choose();
    void tell(VideoLook &look) const;
    [[nodiscard]] std::vector<double> wantedTimes(double seconds) const;
    [[nodiscard]] Av<AVFrame> frameAt(double seconds);
    [[nodiscard]] bool take(Av<AVFrame> &best, std::int64_t target, int &frames);
    [[nodiscard]] QImage pictureOf(const AVFrame &frame) const;
    [[nodiscard]] double secondsOf(const AVFrame &frame) const;
    [[nodiscard]] bool isOver() const { return m_clock.elapsed() > m_options.mostMs; }
    [[nodiscard]] std::unexpected<Error> failure(int code) const;
    [[nodiscard]] std::int64_t origin() const
    {
        return m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time;
    }

    static int readPart(void *self, std::uint8_t *into, int most);
    static std::int64_t seek(void *self, std::int64_t offset, int whence);
    static int interrupted(void *self) { return static_cast<Looker *>(self)->isOver() ? 1 : 0; }
    static int refused(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
    {
        return AVERROR(EPERM);
    }

    const VideoSource &m_source;
    const VideoOptions &m_options;
    QElapsedTimer m_clock;
    std::int64_t m_at = 0;
    bool m_unread = false;
    Av<AVIOContext> m_io; // outlives what reads through it
    Av<AVFormatContext> m_format;
    AVStream *m_stream = nullptr;
    Av<AVCodecContext> m_decoder;
};

int Looker::readPart(void *self, std::uint8_t *into, int most)
{
    auto *own = static_cast<Looker *>(self);
    if (own->isOver())
        return AVERROR_EXIT;
    if (own->m_at >= own->m_source.size)
        return AVERROR_EOF;
    const std::int64_t got = own->m_source.read(own->m_at, reinterpret_cast<char *>(into), most);
    if (got < 0) {
        own->m_unread = true;
        return AVERROR(EIO);
    }
    own->m_at += got;
    return got == 0 ? AVERROR_EOF : static_cast<int>(got);
}

std::int64_t Looker::seek(void *self, std::int64_t offset, int whence)
{
    auto *own = static_cast<Looker *>(self);
    if ((whence & AVSEEK_SIZE) != 0)
        return own->m_source.size;
    const int from = whence & ~AVSEEK_FORCE;
    const std::int64_t base = from == SEEK_SET   ? 0
                              : from == SEEK_CUR ? own->m_at
                                                 : own->m_source.size;
    if (offset < -base || offset > own->m_source.size - base)
        return AVERROR(EINVAL);
    return own->m_at = base + offset;
}

std::unexpected<Error> Looker::failure(int code) const
{
    if (m_unread)
        return fail(ErrorCode::Io, Words::tr("The video cannot be read."));
    if (isOver())
        return fail(ErrorCode::Invalid,
                    Words::tr("The video took too long to be looked at. The original is kept as it "
                              "is."));
    return noVideo(code);
}

Result<> Looker::open()
{
    ffmpeg()->av_log_set_level(AV_LOG_QUIET); // what is wrong is returned, not printed
    ffmpeg()->av_max_alloc(kMostMemory);
    auto *buffer = static_cast<unsigned char *>(ffmpeg()->av_malloc(kBuffer));
    m_io.reset(ffmpeg()->avio_alloc_context(buffer, kBuffer, 0, this, &readPart, nullptr, &seek));
    AVFormatContext *format = ffmpeg()->avformat_alloc_context();
    if (!m_io || format == nullptr)
        return fail(ErrorCode::Internal, Words::tr("There is not enough free memory."));
    format->pb = m_io.get();
    format->flags |= AVFMT_FLAG_CUSTOM_IO;
    format->interrupt_callback = {&interrupted, this};
    format->io_open = &refused; // whatever the container names
    format->max_streams = m_options.mostStreams;
    format->format_whitelist = ffmpeg()->av_strdup(kContainers);
    format->codec_whitelist = ffmpeg()->av_strdup(kDecoders);
    format->protocol_whitelist = ffmpeg()->av_strdup("file");
    // frees it when it fails
    if (const int code = ffmpeg()->avformat_open_input(&format, nullptr, nullptr, nullptr);
        code < 0)
        return failure(code);
    m_format.reset(format);
    return {};
}

Result<> Looker::choose()
{
    if (const int code = ffmpeg()->avformat_find_stream_info(m_format.get(), nullptr); code < 0)
        return failure(code);
    const AVCodec *codec = nullptr;
    const int at =
        ffmpeg()->av_find_best_stream(m_format.get(), AVMEDIA_TYPE_VIDEO, -1, -1, &codec, 0);
    if (at < 0 || codec == nullptr)
        return at == AVERROR_DECODER_NOT_FOUND
                   ? fail(ErrorCode::Invalid,
                          Words::tr("This kind of video cannot be decoded here. The original is "
                                    "kept as it is."))
                   : failure(at);
    m_stream = m_format->streams[at];
    const AVCodecParameters &what = *m_stream->codecpar;
    if (what.width <= 0 || what.height <= 0
        || std::int64_t{what.width} * what.height > m_options.mostPixels)
        return fail(ErrorCode::Invalid,
                    Words::tr("The picture of the video is too large to be looked at: %1 x %2. The "
                              "original is kept as it is.")
                        .arg(what.width)
                        .arg(what.height));
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        if (static_cast<int>(i) != at)
            m_format->streams[i]->discard = AVDISCARD_ALL;
    }
    m_decoder.reset(ffmpeg()->avcodec_alloc_context3(codec));
    if (!m_decoder || ffmpeg()->avcodec_parameters_to_context(m_decoder.get(), &what) < 0)
        return failure(AVERROR(ENOMEM));
    m_decoder->max_pixels = m_options.mostPixels;
    m_decoder->thread_count = 1;
    m_decoder->pkt_timebase = m_stream->time_base;
    m_decoder->codec_whitelist = ffmpeg()->av_strdup(kDecoders);
    if (const int code = ffmpeg()->avcodec_open2(m_decoder.get(), codec, nullptr); code < 0)
        return failure(code);
    return {};
}

QString metadata(const AVDictionary *first, const AVDictionary *second, const char *key)
{
    for (const AVDictionary *each : {first, second}) {
        if (const AVDictionaryEntry *found = ffmpeg()->av_dict_get(each, key, nullptr, 0))
            return QString::fromUtf8(found->value);
    }
    return {};
}

int quarterTurns(const AVCodecParameters &what)
{
    const AVPacketSideData *matrix = ffmpeg()->av_packet_side_data_get(
        what.coded_side_data, what.nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    if (matrix == nullptr || matrix->size < 9 * sizeof(std::int32_t))
        return 0;
    const double degrees =
        ffmpeg()->av_display_rotation_get(reinterpret_cast<const std::int32_t *>(matrix->data));
    if (std::isnan(degrees))
        return 0;
    // FFmpeg counts against the clock, pictures are turned with it
    return static_cast<int>((std::lround(-degrees / 90) % 4 + 4) % 4);
}

void Looker::tell(VideoLook &look) const
{
    const AVCodecParameters &what = *m_stream->codecpar;
    if (m_format->duration != AV_NOPTS_VALUE && m_format->duration > 0)
        look.seconds = static_cast<double>(m_format->duration) / AV_TIME_BASE;
    look.picture = {what.width, what.height};
    if (quarterTurns(what) % 2 == 1)
        look.picture.transpose();
    look.codec = QString::fromLatin1(ffmpeg()->avcodec_get_name(what.codec_id));
    const auto *own = m_stream->metadata;
    const auto *all = m_format->metadata;
    look.takenAt = QDateTime::fromString(metadata(all, own, "creation_time"), Qt::ISODateWithMs);
    constexpr int kFirstYear = 1990; // clocks that were never set write 1904 or 1970
    if (look.takenAt.isValid() && look.takenAt.date().year() < kFirstYear)
        look.takenAt = {};
    if (look.takenAt.isValid())
        look.takenAt = look.takenAt.toUTC();
    for (const char *key : {"com.apple.quicktime.location.ISO6709", "location", "LOCATION"}) {
        if (!look.place)
            look.place = placeFromIso6709(metadata(all, own, key));
    }
}

std::vector<double> Looker::wantedTimes(double seconds) const
{
    const int count = std::clamp(m_options.stills, 1, kMostStills);
    if (seconds <= 0)
        return {0};
    if (count == 1)
        return {seconds * kFirst};
    std::vector<double> times;
    for (int i = 0; i < count; ++i)
        times.push_back(seconds * (kFirst + (kLast - kFirst) * i / (count - 1)));
    return times;
}

double Looker::secondsOf(const AVFrame &frame) const
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return 0;
    return std::max(0.0,
                    static_cast<double>(frame.best_effort_timestamp - origin())
                        * av_q2d(m_stream->time_base));
}

/// What the decoder gives; true when it has the frame that is wanted, or may not go on.
bool Looker::take(Av<AVFrame> &best, std::int64_t target, int &frames)
{
    while (!isOver()) {
        Av<AVFrame> next(ffmpeg()->av_frame_alloc());
        if (!next || ffmpeg()->avcodec_receive_frame(m_decoder.get(), next.get()) < 0)
            return false;
        const std::int64_t at = next->best_effort_timestamp;
        best = std::move(next);
        if (at == AV_NOPTS_VALUE || at >= target || ++frames >= kMostFrames)
            return true;
    }
    return true;
}

/// The frame shown then, or the nearest before it that can be decoded; null for none.
Av<AVFrame> Looker::frameAt(double seconds)
{
    const auto target = origin() + static_cast<std::int64_t>(seconds / av_q2d(m_stream->time_base));
    if (ffmpeg()->av_seek_frame(m_format.get(), m_stream->index, target, AVSEEK_FLAG_BACKWARD) < 0)
        (void)ffmpeg()->av_seek_frame(
            m_format.get(), -1, 0, AVSEEK_FLAG_BACKWARD | AVSEEK_FLAG_ANY);
    ffmpeg()->avcodec_flush_buffers(m_decoder.get());
    Av<AVFrame> best;
    Av<AVPacket> packet(ffmpeg()->av_packet_alloc());
    int frames = 0;
    bool isDone = !packet;
    for (int i = 0; i < m_options.mostPackets && !isDone && !isOver(); ++i) {
        if (ffmpeg()->av_read_frame(m_format.get(), packet.get()) < 0)
            break;
        if (packet->stream_index == m_stream->index) {
            (void)ffmpeg()->avcodec_send_packet(m_decoder.get(),
                                                packet.get()); // a damaged one is passed over
            isDone = take(best, target, frames);
        }
        ffmpeg()->av_packet_unref(packet.get());
    }
    if (!isDone) { // what it still holds back
        (void)ffmpeg()->avcodec_send_packet(m_decoder.get(), nullptr);
        (void)take(best, target, frames);
    }
    return best;
}

QImage Looker::pictureOf(const AVFrame &frame) const
{
    if (frame.width <= 0 || frame.height <= 0
        || std::int64_t{frame.width} * frame.height > m_options.mostPixels)
        return {};
    QSize size(frame.width, frame.height);
    const AVRational aspect = ffmpeg()->av_guess_sample_aspect_ratio(
        m_format.get(), m_stream, const_cast<AVFrame *>(&frame));
    if (const double wide = av_q2d(aspect); aspect.den > 0 && wide > 0.1 && wide < 10)
        size.setWidth(std::max(1, static_cast<int>(std::lround(frame.width * wide))));
    const int edge = std::clamp(m_options.longestEdge, 16, 4'096);
    if (std::max(size.width(), size.height()) > edge)
        size = size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1});
    const Av<SwsContext> scaler(ffmpeg()->sws_getContext(frame.width,
                                                         frame.height,
                                                         static_cast<AVPixelFormat>(frame.format),
                                                         size.width(),
                                                         size.height(),
                                                         AV_PIX_FMT_RGB24,
                                                         SWS_BILINEAR,
                                                         nullptr,
                                                         nullptr,
                                                         nullptr));
    // vector code of the scaler writes a little beyond a line: a picture of its own has the room
    QImage wide(size.width() + 32, size.height() + 1, QImage::Format_RGB888);
    if (!scaler || wide.isNull())
        return {};
    std::uint8_t *into[4] = {wide.bits(), nullptr, nullptr, nullptr};
    const int step[4] = {static_cast<int>(wide.bytesPerLine()), 0, 0, 0};
    if (ffmpeg()->sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, into, step)
        <= 0)
        return {};
    const QImage picture = wide.copy(QRect(QPoint(0, 0), size));
    const int turns = quarterTurns(*m_stream->codecpar);
    return turns == 0 ? picture : picture.transformed(QTransform().rotate(turns * 90));
}

Result<VideoLook> Looker::look()
{
    if (auto opened = open(); !opened)
        return passOn(opened);
    if (auto chosen = choose(); !chosen)
        return passOn(chosen);
    VideoLook look;
    tell(look);
    std::int64_t last = AV_NOPTS_VALUE;
    for (const double seconds : wantedTimes(look.seconds)) {
        if (isOver())
            break;
        const Av<AVFrame> frame = frameAt(seconds);
        if (!frame || (!look.stills.empty() && frame->best_effort_timestamp == last))
            continue;
        last = frame->best_effort_timestamp;
        if (QImage picture = pictureOf(*frame); !picture.isNull())
            look.stills.push_back({secondsOf(*frame), std::move(picture)});
    }
    if (look.stills.empty())
        return failure(AVERROR_INVALIDDATA);
    return look;
}

} // namespace

Result<VideoLook> lookAtVideo(const VideoSource &source, const VideoOptions &options)
{
    if (ffmpeg() == nullptr)
        return fail(ErrorCode::Io,
                    Words::tr("FFmpeg, which decodes videos, is not installed on this machine. The "
                              "original is kept as it is."));
    return Looker(source, options).look();
}

Result<VideoLook> lookAtVideo(const QString &path, const VideoOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("The video cannot be read."), file.errorString());
    const VideoSource source{
        file.size(), [&file](std::int64_t at, char *into, std::int64_t most) -> std::int64_t {
            return file.seek(at) ? file.read(into, most) : -1;
        }};
    return lookAtVideo(source, options);
}

} // namespace zs
