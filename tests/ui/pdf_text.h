#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace breakeven::ui {

/// The text of a PDF as Qt writes one, letter after letter in the order of its pages, without spaces.
class PdfText {
public:
    explicit PdfText(const QByteArray& pdf) {
        static const QRegularExpression object(R"((?:^|\n)(\d+) 0 obj\n)");
        const QString text = QString::fromLatin1(pdf);
        for (auto found = object.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const qsizetype end = text.indexOf("endobj", match.capturedEnd());
            objects_[match.captured(1).toInt()] =
                pdf.mid(match.capturedEnd(), end < 0 ? -1 : end - match.capturedEnd());
        }
        QList<int> numbers = objects_.keys();
        std::sort(numbers.begin(), numbers.end());
        for (const int number : numbers)
            if (const QByteArray content = streamOf(number); content.contains(" Tf")) read(content);
    }

    const QString& text() const { return text_; }

private:
    QByteArray streamOf(int number) const {
        const QByteArray body = objects_.value(number);
        const qsizetype start = body.indexOf("stream\n");
        const qsizetype end = body.lastIndexOf("\nendstream");
        if (start < 0 || end < start) return {};
        QByteArray bytes = body.mid(start + 7, end - start - 7);
        if (!body.left(start).contains("FlateDecode")) return bytes;
        return qUncompress(QByteArray(4, '\0') + bytes); // the length that is to come is not known
    }

    /// What the letters of a font mean, by their numbers.
    const QHash<int, QString>& letters(int font) {
        if (const auto known = letters_.constFind(font); known != letters_.constEnd()) return *known;
        QHash<int, QString>& letters = letters_[font];
        static const QRegularExpression reference(R"(/ToUnicode (\d+) 0 R)");
        static const QRegularExpression range(
            R"(<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})> (\[[^\]]*\]|<[0-9a-fA-F]+>))");
        static const QRegularExpression one("<([0-9a-fA-F]+)>");
        const QString map = QString::fromLatin1(
            streamOf(reference.match(QString::fromLatin1(objects_.value(font))).captured(1).toInt()));
        for (auto ranges = range.globalMatch(map); ranges.hasNext();) {
            const auto match = ranges.next();
            const int first = match.captured(1).toInt(nullptr, 16),
                      last = match.captured(2).toInt(nullptr, 16);
            QList<ushort> meant;
            for (auto all = one.globalMatch(match.captured(3)); all.hasNext();)
                meant << all.next().captured(1).right(4).toUShort(nullptr, 16);
            // Either each letter of the range is listed, or the first, and the others follow it.
            for (int number = first; number <= last && !meant.isEmpty(); ++number)
                letters[number] =
                    QChar(meant.size() > number - first ? meant[number - first]
                                                        : static_cast<ushort>(meant[0] + number - first));
        }
        return letters;
    }

    void read(const QByteArray& content) {
        static const QRegularExpression mark(R"(/F(\d+) [-\d.]+ Tf|<([0-9a-fA-F]+)>)");
        int font = 0;
        for (auto marks = mark.globalMatch(QString::fromLatin1(content)); marks.hasNext();) {
            const auto match = marks.next();
            if (match.hasCaptured(1)) font = match.captured(1).toInt();
            const QString codes = match.captured(2);
            for (qsizetype at = 0; at + 4 <= codes.size(); at += 4)
                text_ += letters(font).value(codes.mid(at, 4).toInt(nullptr, 16));
        }
        text_.remove(' ').remove(QChar(0xA0));
    }

    QHash<int, QByteArray> objects_;
    QHash<int, QHash<int, QString>> letters_;
    QString text_;
};

} // namespace breakeven::ui
