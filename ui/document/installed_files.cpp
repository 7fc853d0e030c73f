#include "document/installed_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakeven::ui {

namespace {

/// The first of these folders, relative to the program's, that there is.
QString firstFolder(const QStringList& candidates) {
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString& candidate : candidates)
        if (const QDir folder(program.absoluteFilePath(candidate)); folder.exists())
            return folder.canonicalPath();
    return {};
}

QString titleOfPackage(const QString& folder) {
    QFile file(folder + "/datapackage.json");
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object()["title"].toString();
}

} // namespace

std::vector<Sample> samples() {
    const QString folder = firstFolder({"../share/breakeven/samples", "../../../resources/samples"});
    if (folder.isEmpty()) return {};
    std::vector<Sample> found;
    for (const QFileInfo& entry : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!QFile::exists(entry.filePath() + "/datapackage.json")) continue; // a folder of packages
        const QString title = titleOfPackage(entry.filePath());
        found.push_back({entry.fileName(), title.isEmpty() ? entry.fileName() : title, entry.filePath()});
    }
    return found;
}

Sample sample(const QString& code) {
    for (const Sample& one : samples())
        if (one.code == code) return one;
    return {code, code, {}};
}

QString guideFile(const QString& name) {
    const QString folder = firstFolder({"../share/doc/breakeven", "../../../docs"});
    const QString file = folder + '/' + name;
    return !folder.isEmpty() && QFile::exists(file) ? file : QString();
}

} // namespace breakeven::ui
