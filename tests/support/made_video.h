// SPDX-License-Identifier: GPL-3.0-or-later
// A small video of plain colours, made by FFmpeg's own encoder: one colour after the other.
#pragma once

#include <QColor>
#include <QString>

#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
}

namespace zs {

struct VideoRecipe {
    int width = 160;
    int height = 120;
    int frames = 60; ///< ten a second
    AVCodecID codec = AV_CODEC_ID_MPEG4;
    QByteArray created{}; ///< as the container has it
    QByteArray place{};   ///< ISO 6709
    bool upright = true;  ///< false = turned by a quarter, as telephones write it
    std::vector<QColor> colours{Qt::red, Qt::green, Qt::blue};
};

namespace madeVideo {

inline void paint(AVFrame &frame, const QColor &colour)
{
    const double r = colour.red();
    const double g = colour.green();
    const double b = colour.blue();
    const double values[] = {0.299 * r + 0.587 * g + 0.114 * b,
                             128 - 0.169 * r - 0.331 * g + 0.5 * b,
                             128 + 0.5 * r - 0.419 * g - 0.081 * b};
    for (int plane = 0; plane < 3; ++plane) {
        const int rows = plane == 0 ? frame.height : frame.height / 2;
        for (int y = 0; y < rows; ++y)
            std::fill_n(frame.data[plane] + y * frame.linesize[plane],
                        plane == 0 ? frame.width : frame.width / 2,
                        static_cast<std::uint8_t>(std::clamp(values[plane], 0.0, 255.0)));
    }
}

inline bool drain(AVFormatContext *out, AVCodecContext *encoder, AVStream *stream, AVFrame *frame)
{
    if (avcodec_send_frame(encoder, frame) < 0)
        return false;
    AVPacket *packet = av_packet_alloc();
    bool ok = true;
    while (ok && avcodec_receive_packet(encoder, packet) >= 0) {
        av_packet_rescale_ts(packet, encoder->time_base, stream->time_base);
        packet->duration = stream->time_base.den / 10;
        ok = av_interleaved_write_frame(out, packet) >= 0;
    }
    av_packet_free(&packet);
    return ok;
}

inline bool describe(AVFormatContext *out, AVStream *stream, const VideoRecipe &recipe)
{
    if (!recipe.created.isEmpty())
        av_dict_set(&out->metadata, "creation_time", recipe.created.constData(), 0);
    if (!recipe.place.isEmpty())
        av_dict_set(&out->metadata, "location", recipe.place.constData(), 0);
    if (recipe.upright)
        return true;
    AVPacketSideData *side = av_packet_side_data_new(&stream->codecpar->coded_side_data,
                                                     &stream->codecpar->nb_coded_side_data,
                                                     AV_PKT_DATA_DISPLAYMATRIX,
                                                     9 * sizeof(std::int32_t),
                                                     0);
    if (side == nullptr)
        return false;
    av_display_rotation_set(reinterpret_cast<std::int32_t *>(side->data), -90);
    return true;
}

} // namespace madeVideo

/// Whether it could be written; the ending of the path chooses the container.
[[nodiscard]] inline bool makeVideo(const QString &path, const VideoRecipe &recipe = {})
{
    AVFormatContext *out = nullptr;
    const QByteArray name = path.toUtf8();
    if (avformat_alloc_output_context2(&out, nullptr, nullptr, name.constData()) < 0)
        return false;
    AVStream *stream = avformat_new_stream(out, nullptr);
    AVCodecContext *encoder = avcodec_alloc_context3(avcodec_find_encoder(recipe.codec));
    encoder->width = recipe.width;
    encoder->height = recipe.height;
    encoder->time_base = {1, 10};
    encoder->framerate = {10, 1};
    encoder->gop_size = 5;
    encoder->pix_fmt = recipe.codec == AV_CODEC_ID_MJPEG ? AV_PIX_FMT_YUVJ420P : AV_PIX_FMT_YUV420P;
    encoder->bit_rate = 400'000;
    if ((out->oformat->flags & AVFMT_GLOBALHEADER) != 0)
        encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    bool ok = avcodec_open2(encoder, nullptr, nullptr) >= 0
              && avcodec_parameters_from_context(stream->codecpar, encoder) >= 0
              && madeVideo::describe(out, stream, recipe)
              && avio_open(&out->pb, name.constData(), AVIO_FLAG_WRITE) >= 0
              && avformat_write_header(out, nullptr) >= 0;
    AVFrame *frame = av_frame_alloc();
    frame->format = encoder->pix_fmt;
    frame->width = recipe.width;
    frame->height = recipe.height;
    ok = ok && av_frame_get_buffer(frame, 0) >= 0;
    for (int i = 0; ok && i < recipe.frames; ++i) {
        ok = av_frame_make_writable(frame) >= 0;
        const auto count = recipe.colours.size();
        madeVideo::paint(*frame,
                         recipe.colours[static_cast<std::size_t>(i) * count
                                        / static_cast<std::size_t>(recipe.frames)]);
        frame->pts = i;
        ok = ok && madeVideo::drain(out, encoder, stream, frame);
    }
    ok = ok && madeVideo::drain(out, encoder, stream, nullptr) && av_write_trailer(out) >= 0;
    av_frame_free(&frame);
    avcodec_free_context(&encoder);
    if (out->pb != nullptr)
        avio_closep(&out->pb);
    avformat_free_context(out);
    return ok;
}

} // namespace zs
