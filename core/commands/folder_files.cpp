// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/folder_files.h"

#include "core/commands/record_commands.h"
#include "core/domain/folder_path.h"
#include "core/store/taking_back.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What one transaction may take before an edit that waits gets its turn, milliseconds; one file may take longer.
constexpr qint64 stepBudget = 40;

class AddFilesJob final : public Job<AddFiles::Outcome> {
public:
    AddFilesJob(Store& store, const AddFiles& wish, const Group& group) : m_store{store}, m_wish{wish}, m_group{group}
    {}

    Result<bool> step(ChangeSet& changes) override
    {
        if (m_back) return m_back->step(changes);
        const auto written = m_store.write(m_group, [this](Pen& pen) { return some(pen); });
        if (!written) {
            m_failure = written.error();
            m_back.emplace(m_store, m_group);
            return true;
        }
        changes = written->changes;
        return m_next < m_wish.files.size();
    }

    Result<bool> takeBack() override
    {
        if (!m_back) m_back.emplace(m_store, m_group);
        return true;
    }

    Result<AddFiles::Outcome> finish(bool) override
    {
        if (auto ended = m_back ? m_back->finish() : m_store.end(m_group); !ended) return ended.error();
        if (m_failure) return *m_failure;
        return m_back ? AddFiles::Outcome{} : m_outcome;
    }

    JobProgress progress() const override
    {
        return m_back ? m_back->progress() : JobProgress{qint64(m_next), qint64(m_wish.files.size())};
    }

private:
    Status some(Pen& pen)
    {
        QElapsedTimer spent;
        spent.start();
        for (bool first = true; m_next < m_wish.files.size(); first = false) {
            if (!first && (spent.elapsed() >= stepBudget || (m_waits && m_waits()))) break;
            const AddFiles::Source& source = m_wish.files[m_next++];
            const auto made = run(pen, AddRecord{Entity::File,
                                                 {{u"contact"_s, m_wish.contact.toString()},
                                                  {u"path"_s, source.path},
                                                  {u"folder"_s, folderPath(source.folder)}}});
            if (made) {
                m_outcome.made.push_back(*made);
            } else if (made.error().code == Errc::FileUnreadable) {
                // One that cannot be read is no reason to leave the others out; a store that cannot be written is.
                if (m_outcome.refused++ == 0) m_outcome.refusal = made.error();
            } else {
                return made.error();
            }
        }
        return {};
    }

    Store& m_store;
    AddFiles m_wish;
    Group m_group;
    std::optional<TakingBack> m_back; ///< once it was cancelled, or a step failed
    std::optional<Error> m_failure;
    size_t m_next = 0;
    AddFiles::Outcome m_outcome;
};

} // namespace

QString operationKind(const MoveFiles&) { return u"move_file"_s; }
QString operationKind(const RemoveFiles&) { return u"delete_file"_s; }

Result<int> run(Pen& pen, const MoveFiles& wish)
{
    int moved = 0;
    for (const MoveFiles::Move& move : wish.moves) {
        const auto lies =
            pen.reader().cell(u"SELECT coalesce(folder, '') FROM file WHERE id = :id AND contact = :contact AND "
                              "deleted = 0"_s,
                              {{":id"_L1, move.file}, {":contact"_L1, wish.contact}});
        if (!lies) return lies.error();
        const QString folder = folderPath(move.folder);
        if (lies->isNull() || lies->text() == folder) continue;
        if (auto done = pen.set(Entity::File, move.file, File::Folder, folder.isEmpty() ? Value{} : Value{folder});
            !done)
            return done.error();
        ++moved;
    }
    const auto name =
        pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, wish.contact}});
    if (!name) return name.error();
    if (auto named = pen.rename(name->text()); !named) return named.error();
    return moved;
}

Status run(Pen& pen, const RemoveFiles& wish)
{
    for (const Id& file : wish.files)
        if (auto gone = run(pen, RemoveRecord{Entity::File, file}); !gone) return gone;
    return {};
}

Result<std::unique_ptr<Job<AddFiles::Outcome>>> start(Store& store, const Actor& actor, const AddFiles& wish)
{
    // An operation that would write nothing is not begun.
    const auto readable = [](const AddFiles::Source& source) { return QFileInfo{source.path}.isReadable(); };
    if (std::none_of(wish.files.begin(), wish.files.end(), readable))
        return Error{.code = Errc::FileUnreadable, .file = wish.files.empty() ? QString{} : wish.files.front().path};
    const auto group = store.begin({.kind = u"add_file"_s, .label = {}, .actor = actor});
    if (!group) return group.error();
    return std::unique_ptr<Job<AddFiles::Outcome>>{std::make_unique<AddFilesJob>(store, wish, *group)};
}

} // namespace kontor
