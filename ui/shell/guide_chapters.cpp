#include "shell/guide_chapters.h"

#include "document/installed_files.h"

#include <QFile>

namespace breakeven::ui {

QStringList chaptersOf(const QString& file) {
    QStringList chapters;
    QFile guide(guideFile(file));
    if (!guide.open(QIODevice::ReadOnly)) return chapters;
    bool isCode = false;
    for (const QString& line : QString::fromUtf8(guide.readAll()).split('\n')) {
        if (line.startsWith(QLatin1String("```"))) isCode = !isCode;
        const auto marks = line.indexOf(' ');
        if (isCode || marks < 2 || marks > 4 || line.left(marks) != QString(marks, '#')) continue;
        chapters << line.mid(marks + 1).trimmed();
    }
    return chapters;
}

} // namespace breakeven::ui
