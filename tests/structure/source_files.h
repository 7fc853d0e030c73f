#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// The project's own files, as paths relative to its root, for tests that read the sources themselves.
namespace breakeven::structure {

inline QString root() { return QStringLiteral(SOURCE_ROOT); }

inline QString read(const QString& path) {
    QFile file(QDir(root()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files below `folder` whose names match `patterns`, sorted.
inline QStringList filesIn(const QString& folder, const QStringList& patterns) {
    QStringList found;
    QDirIterator walk(QDir(root()).filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) found += QDir(root()).relativeFilePath(walk.next());
    found.sort();
    return found;
}

inline QStringList codeIn(const QString& folder) { return filesIn(folder, {"*.cpp", "*.h"}); }

/// Every text somebody wrote by hand: code, scripts, build files, documentation.
inline QStringList writtenFiles() {
    QStringList found{"run",
                      "test",
                      ".ci/run",
                      "CMakeLists.txt",
                      "CMakePresets.json",
                      "README.md",
                      "ARCHITECTURE.md",
                      "CONTRIBUTING.md"};
    for (const char* folder : {"app", "core", "ui", "tests", "installer", "translations", "docs"})
        found += filesIn(folder,
                         {"*.cpp", "*.h", "*.txt", "*.cmake", "*.sh", "*.in", "*.md", "*.xml", "*.desktop"});
    return found;
}

/// What a code file includes with quotes or angle brackets.
inline QStringList includesOf(const QString& path) {
    static const QRegularExpression line(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])",
                                         QRegularExpression::MultilineOption);
    QStringList found;
    const QString text = read(path);
    for (auto matches = line.globalMatch(text); matches.hasNext();) found += matches.next().captured(1);
    return found;
}

} // namespace breakeven::structure
