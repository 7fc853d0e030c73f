#include "shell/note_drafts.h"

#include <QCryptographicHash>
#include <QSettings>

namespace breakeven::ui {

namespace {

QString settingOf(const QString& file) {
    const QByteArray name = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("notes/halfWritten/%1").arg(QString::fromLatin1(name));
}

} // namespace

void keepNoteDrafts(const QString& file, const NoteDrafts& drafts) {
    if (file.isEmpty()) return;
    QSettings settings;
    if (drafts.empty()) return settings.remove(settingOf(file));
    QVariantList kept;
    for (const auto& [subject, draft] : drafts) {
        QVariantMap one{{"cell", subject.first},
                        {"note", subject.second},
                        {"text", draft.text},
                        {"source", draft.source}};
        if (draft.author) one["author"] = *draft.author;
        kept << one;
    }
    settings.setValue(settingOf(file), kept);
}

NoteDrafts keptNoteDrafts(const QString& file) {
    NoteDrafts drafts;
    if (file.isEmpty()) return drafts;
    for (const QVariant& one : QSettings().value(settingOf(file)).toList()) {
        const QVariantMap kept = one.toMap();
        NoteDraft draft{kept["text"].toString(), kept["source"].toString()};
        if (kept.contains("author")) draft.author = kept["author"].toString();
        drafts[{kept["cell"].toString(), kept["note"].toString()}] = std::move(draft);
    }
    return drafts;
}

} // namespace breakeven::ui
